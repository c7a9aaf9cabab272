import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came back: the status of HTTP (0: the connection was closed), and the codes of GraphQL. */
export type Outcome = { readonly status: number; readonly codes: readonly string[] };

/** One way to ask for more than a reader would. */
export type Hostile = { readonly name: string; readonly send: (origin: string) => Promise<Outcome> };

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const CLOSED: Outcome = { status: 0, codes: [] };

const sent = async (url: string, init: RequestInit): Promise<Outcome> => {
  try {
    const response = await fetch(url, init);
    const body = await response.text();
    return { status: response.status, codes: codesIn(response, body) };
  } catch {
    return CLOSED;
  }
};

const codesIn = ({ headers }: Response, body: string): readonly string[] => {
  if (!(headers.get('content-type') ?? '').includes('json')) return [];
  const answer: unknown = JSON.parse(body);
  return [...body.matchAll(/"code":"([A-Z_]+)"/gu)].flatMap(([, code]) =>
    typeof answer === 'object' && code !== undefined ? [code] : [],
  );
};

const post = (name: string, body: string, init: RequestInit = {}): Hostile => ({
  name,
  send: (origin) =>
    sent(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      ...init,
    }),
});

const ask = (name: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Hostile =>
  post(name, JSON.stringify({ query, variables }));

const page = (name: string, path: string, headers: Readonly<Record<string, string>> = {}): Hostile => ({
  name,
  send: (origin) => sent(`${origin}${path}`, { headers, redirect: 'manual' }),
});

/** Bytes as they are, on a connection of their own. */
const raw = (name: string, bytes: string): Hostile => ({
  name,
  send: async (origin) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.end(bytes);
    const answer = await text(socket).catch(() => '');
    return { status: Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1] ?? 0), codes: [] };
  },
});

/** Asks, and is gone before anybody can answer. */
const leaving = (name: string, query: string): Hostile => ({
  name,
  send: (origin) => post(name, JSON.stringify({ query }), { signal: AbortSignal.timeout(20) }).send(origin),
});

const SLOGAN = 'term:广东省-省委-1310';
const trace = (id: string): string => `trace(from: "${id}", first: 500, maxDepth: 12)`;
const WHOLE_PATHS =
  '{ paths { end { id name } steps { entity { id name } relation { kind evidence { quote } } } } }';
const CONNECTION = 'Content-Type: application/json\r\nConnection: close\r\n';

const inFragments = (count: number, spreads: string): string =>
  `{ node(id: "${SLOGAN}") { ...F0 } } ${many(count, (i) => `fragment F${i} on Term { ${spreads.replaceAll('NEXT', `F${i + 1}`)} }`)} fragment F${count} on Term { id }`;

/** The worst that anybody has thought of, on the text of a report. */
export const hostileRequests = (report: string): readonly Hostile[] => [
  ...documents(),
  ...texts(report),
  ...bodies(),
  ...addresses(),
];

const documents = (): readonly Hostile[] => [
  ask('fragments that double, 16', inFragments(16, 'a: partOf { ...NEXT } b: partOf { ...NEXT }')),
  ask('fragments that double, 100', inFragments(100, '...NEXT ...NEXT')),
  ask('a chain of 300 fragments', inFragments(300, 'id ...NEXT')),
  ask('a fragment that spreads itself', `{ node(id: "x") { ...F } } fragment F on Term { partOf { ...F } }`),
  ask(
    'five pages within one another',
    `{ node(id: "${SLOGAN}") { ... on Term { ${'relations(first: 100) { edges { node { to { '.repeat(5)} id ${'} } } }'.repeat(5)} } } }`,
  ),
  ask(
    'two full pages, the most that is allowed',
    '{ terms(first: 100) { edges { node { relations(first: 100) { edges { node { from { id name } to { id name } evidence { quote section { path } } } } } } } } }',
  ),
  ask('20 walks of everything', `{ ${many(20, (i) => `a${i}: ${trace(SLOGAN)} ${WHOLE_PATHS}`)} }`),
  ask(
    '20 searches',
    `{ ${many(20, (i) => `a${i}: search(query: "建設${i}", first: 100) { totalCount edges { node { id name } } }`)} }`,
  ),
  ask('20 explanations', `{ ${many(20, (i) => `a${i}: explain(label: "三線${i}") { __typename }`)} }`),
  ask('200 searches', `{ ${many(200, (i) => `a${i}: search(query: "建設${i}") { totalCount }`)} }`),
  ask(
    'the text of a report, 20 times',
    `{ reports(first: 20) { edges { node { ${many(20, (i) => `a${i}: text`)} } } } }`,
  ),
  ask('480 fields of one name', `{ graph { ${many(480, () => 'version')} } }`),
  ask('440 fragments side by side', `{ node(id: "x") { ${many(440, () => '... on Term { id }')} } }`),
  ask(
    'the schema, 15 times',
    `{ ${many(15, (i) => `a${i}: __schema { types { name fields { name args { name type { name } } } } }`)} }`,
  ),
  ask(
    'the schema, back into itself',
    `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
  ),
];

const texts = (report: string): readonly Hostile[] => [
  ask(
    'a text of 200,000 characters',
    'query ($t: String!) { annotate(text: $t) { annotations { start end term { name } } } }',
    { t: report },
  ),
  ask(
    'twenty texts of 10,000 characters',
    `query ($t: String!) { ${many(20, (i) => `a${i}: annotate(text: $t) { annotations { term { name } } }`)} }`,
    { t: report.slice(0, 10_000) },
  ),
];

const bodies = (): readonly Hostile[] => [
  ask('a name of a megabyte', `{ ${'x'.repeat(900_000)} }`),
  ask('a comment of a megabyte', `{ graph { version } } # ${'x'.repeat(900_000)}`),
  ask('a list of 100,000', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
    i: Array.from({ length: 100_000 }, () => 'x'),
  }),
  post('100,000 keys', `{${many(80_000, (i) => `"${i}":1,`)}"query":"{ graph { version } }"}`),
  post('a million levels', '['.repeat(999_000)),
  post('five megabytes', JSON.stringify({ query: 'x'.repeat(5_000_000) })),
  post('no JSON', '{"query":'),
  post('a batch', `[${Array.from({ length: 100 }, () => '{"query":"{ graph { version } }"}').join(',')}]`),
  leaving('a client that leaves', `{ ${many(20, (i) => `a${i}: ${trace(SLOGAN)} ${WHOLE_PATHS}`)} }`),
];

const addresses = (): readonly Hostile[] => [
  page('a picture of everything', `/term/${encodeURIComponent(SLOGAN.slice(5))}?as=svg&x=${Math.random()}`),
  page('a page of everything', `/term/${encodeURIComponent(SLOGAN.slice(5))}`),
  page('a search', `/search?q=${encodeURIComponent('工程'.repeat(90))}`),
  page('GraphiQL, uncompressed', '/graphql', { accept: 'text/html', 'accept-encoding': 'identity' }),
  page('nothing', `/${'a/'.repeat(2_000)}`),
  raw('an absolute form', `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n${CONNECTION}\r\n`),
  raw('another host', `GET / HTTP/1.1\r\nHost: evil.example\r\n${CONNECTION}\r\n`),
  raw('a host of two words', `GET / HTTP/1.1\r\nHost: a b\r\n${CONNECTION}\r\n`),
  raw(
    'half a body',
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\n${CONNECTION}Content-Length: 90\r\n\r\n{"query"`,
  ),
  raw('no HTTP', '\u0000\u0001\u0002 hello\r\n\r\n'),
];
