import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { ERROR_CODES, TifaError } from '../../src/domain/errors.ts';
import { createGraphClient, type GraphClient, type Reader } from '../../src/graph/client.ts';
import { connect, type DatabaseSettings } from '../../src/graph/connect.ts';
import { readNamedQueries } from '../../src/graph/named-queries.ts';
import { type Answer, type Ask, createAsk } from '../support/ask.ts';
import { changedQueries } from '../support/changed-queries.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** What a stack, a path or the driver would say, and no reader is to see. */
const INSIDES = /node_modules|\.ts:|\bat \w+ \(|Neo\.|bolt:|neo4j:\/\/|Cypher|stacktrace/iu;

let service: TestService;
const clients: GraphClient[] = [];
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await service.close();
});

/** A service on another reader, with what it wrote to its log. */
const serviceOn = (reader: Reader): { readonly ask: Ask; readonly log: readonly unknown[] } => {
  const log: unknown[] = [];
  return { log, ask: createAsk({ reader, lexicon: service.lexicon, log: (error) => void log.push(error) }) };
};

const clientOf = (
  settings: Partial<DatabaseSettings>,
  queries = readNamedQueries(PROJECT.queries),
): GraphClient => {
  const openDriver = () => connect({ ...inject('neo4j'), database: null, ...settings });
  const client = createGraphClient({ openDriver, queries, database: null });
  clients.push(client);
  return client;
};

const codesIn = ({ errors }: Answer): readonly string[] => errors.map(({ extensions }) => extensions.code);

describe('the catalogue of codes', () => {
  const page = readFileSync(join(PROJECT.root, 'docs', 'errors.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \|(.*)\|$/gmu)];

  it('agrees with docs/errors.md, code for code', () => {
    const codes = rows.map(([, code]) => code!);
    expect(codes.toSorted()).toEqual(Object.keys(ERROR_CODES).toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('the page says of each where, what and what to do', () => {
    for (const [row, , rest = ''] of rows) {
      const cells = rest.split('|').map((cell) => cell.trim());
      expect([row, cells.length]).toEqual([row, 3]);
      for (const cell of cells) expect(cell).not.toBe('');
    }
  });

  it('the page names no code that there is not', () => {
    const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/gu)].map(([, code]) => code!);
    const known = [
      ...Object.keys(ERROR_CODES),
      'NEO4J_URI',
      'NEO4J_USER',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
      'TIFA_URL',
      'TIFA_DATA',
      'TIFA_JVM',
      'TIFA_HEAP',
      'JAVA_HOME',
    ];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('what a client gets wrong is BAD_INPUT, in a sentence', () => {
  it.each([
    ['no GraphQL', '{ terms( }'],
    ['nothing', ''],
    ['a field that there is not', '{ slogans { id } }'],
    ['an argument that there is not', '{ terms(page: 1) { totalCount } }'],
    ['a value that there is not', '{ search(query: "建", kinds: [SLOGAN]) { totalCount } }'],
    ['a value of another type', '{ terms(first: "ten") { totalCount } }'],
    ['a number too large', '{ terms(first: 99999999999) { totalCount } }'],
    ['a missing argument', '{ explain { __typename } }'],
    ['a variable that is not given', 'query ($label: String!) { explain(label: $label) { __typename } }'],
    ['a mutation', 'mutation { load }'],
    ['a page that is none', '{ terms(first: -1) { totalCount } }'],
  ])('%s', async (_, query) => {
    const answer = await service.ask(query);
    expect(codesIn(answer)).toEqual(['BAD_INPUT']);
    expect(answer.errors[0]!.message.length).toBeGreaterThan(10);
    expect(JSON.stringify(answer.errors)).not.toMatch(INSIDES);
  });

  it('the sentence says what must be, what was, and what to do', async () => {
    const sentence = async (query: string): Promise<string> => (await service.ask(query)).errors[0]!.message;
    expect(await sentence('{ terms(first: 500) { totalCount } }')).toBe(
      'first must be from 0 to 100, was 500; ask for less and page on.',
    );
    expect(await sentence('{ trace(from: "term:三线一单", through: [WITHIN]) { isPartial } }')).toMatch(
      /^through must name kinds that a walk DOWN follows \(.*\), named WITHIN; leave it out\.$/u,
    );
    expect(await sentence('{ neighborhood(of: "term:nowhere") { isPartial } }')).toBe(
      'of must be the id of something recorded, and nothing has the id "term:nowhere"; look it up with search.',
    );
  });

  it('where it happened', async () => {
    const { errors } = await service.ask(
      '{ node(id: "term:三线一单") { ... on Term { bad: governs(first: 101) { totalCount } } } }',
    );
    expect(errors[0]!.path).toEqual(['node', 'bad']);
  });

  it('nothing of it goes to the log', async () => {
    const { ask, log } = serviceOn(service.client);
    await ask('{ terms(first: 500) { totalCount } slogans }');
    await ask('{ terms(first: 500) { totalCount } }');
    expect(log).toEqual([]);
  });
});

describe('a defect', () => {
  const BROKEN = changedQueries({ 'relations/by-entities': 'THIS IS NO CYPHER $secret' });
  const CARD = '{ node(id: "term:三线一单") { ... on Term { name relations { totalCount } } } }';

  it('is masked: its details are in the log alone, and the other fields are answered', async () => {
    const { ask, log } = serviceOn(clientOf({}, BROKEN));
    const answer = await ask(CARD);
    expect(answer.data).toEqual({ node: { name: '三線一單', relations: null } });
    expect(answer.errors).toMatchObject([
      {
        message: 'Something went wrong that Tifa did not foresee; please report what you asked.',
        path: ['node', 'relations'],
        extensions: { code: 'UNEXPECTED' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/THIS IS NO|secret/u);
    expect(log).toHaveLength(1);
    expect((log[0] as Error).message).toContain('THIS');
  });

  it.each([
    ['an error of ours that nobody can help', new TifaError('UNEXPECTED', 'inner words')],
    ['any other error', new TypeError('inner words')],
  ])('%s too', async (_, error) => {
    const reader: Reader = {
      read: (name, ...rest) =>
        name === 'relations/by-entities' ? Promise.reject(error) : service.client.read(name, ...rest),
    };
    const { ask, log } = serviceOn(reader);
    const answer = await ask(CARD);
    expect(codesIn(answer)).toEqual(['UNEXPECTED']);
    expect(JSON.stringify(answer)).not.toContain('inner words');
    expect(log).toEqual([error]);
  });
});

describe('a database that is away or refuses', () => {
  it('DATABASE_UNAVAILABLE, with status 503', async () => {
    const { ask } = serviceOn(clientOf({ uri: 'bolt://127.0.0.1:1' }));
    const answer = await ask('{ graph { version } }');
    expect(answer).toMatchObject({
      status: 503,
      data: null,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
    expect(answer.errors[0]!.message).toBe(
      'The database must be reachable, and is not; try again in a moment.',
    );
    expect(JSON.stringify(answer)).not.toMatch(INSIDES);
  });

  it('DATABASE_REFUSED', async () => {
    const { ask } = serviceOn(clientOf({ password: 'not the one' }));
    const answer = await ask('{ graph { version } }');
    expect(codesIn(answer)).toEqual(['DATABASE_REFUSED']);
    expect(JSON.stringify(answer)).not.toMatch(/not the one|Neo\./u);
  });
});
