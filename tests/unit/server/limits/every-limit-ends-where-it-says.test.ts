import { describe, expect, it } from 'vitest';

import { type LimitName, LIMITS, variableOf, readLimits } from '../../../../src/server/limits/limits.ts';
import { type Answered, countingService } from '../../../support/counting-service.ts';

const service = countingService();
const { ask } = service;

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

/** `{ node(id: "x") { … } }` as deep as is asked. */
const deep = (depth: number): string => {
  const steps = depth - 2;
  const inner = Array.from({ length: steps }).reduce((within: string) => `partOf { ${within} }`, 'id');
  return `{ node(id: "term:x") { ... on Term { ${inner} } } }`;
};

/** Six tokens, three for each level that says nothing, one for each field. */
const ofTokens = (count: number): string => {
  const levels = Math.floor((count - 6) / 3);
  const fields = many(1 + ((count - 6) % 3), () => 'version');
  return `{ graph { ${'... { '.repeat(levels)} ${fields} ${'}'.repeat(levels)} } }`;
};

const introspect = (depth: number): string => {
  const inner = Array.from({ length: depth - 4 }).reduce((within: string) => `ofType { ${within} }`, 'name');
  return `{ __schema { types { fields { type { ${inner} } } } } }`;
};

const aboutSchema = (fields: number): string => `{ __schema { ${many(fields, () => 'description')} } }`;

/** A question that asks for `n` of what a limit bounds. */
type Asking = (n: number) => Promise<Answered>;

const QUESTIONS: Readonly<Partial<Record<LimitName, Asking>>> = {
  documentCharacters: (n) => ask(`{ graph { version } } # ${'x'.repeat(n - 24)}`),
  tokens: (n) => ask(ofTokens(n)),
  depth: (n) => ask(deep(n)),
  aliases: (n) => ask(`{ graph { ${many(n, (i) => `a${i}: version`)} } }`),
  rootFields: (n) => ask(`{ ${many(n, () => 'graph { version }')} }`),
  fields: (n) => ask(`{ graph { ${many(n - 1, () => 'version')} } }`),
  directives: (n) => ask(`{ graph { ${many(n, () => 'version @include(if: true)')} } }`),
  introspectionDepth: (n) => ask(introspect(n)),
  introspectionFields: (n) => ask(aboutSchema(n)),
  introspectionLists: (n) =>
    ask(`{ __schema { types { ${'fields { type { '.repeat(n)} name ${'} }'.repeat(n)} } } }`),
  nodes: (n) =>
    ask(`{ terms(first: 100) { edges { node { governs(first: ${n / 100 - 1}) { totalCount } } } } }`),
  listInput: (n) =>
    ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: n }, () => 'x') }),
  stringCharacters: (n) => ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'x'.repeat(n) }),
  longTexts: (n) => {
    const variables = many(n, (i) => `$t${i}: String!`);
    const fields = many(n, (i) => `a${i}: annotate(text: $t${i}) { isPartial }`);
    return ask(
      `query (${variables}) { ${fields} }`,
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`t${i}`, '文'.repeat(10_001)])),
    );
  },
  jsonDepth: (n) =>
    ask(
      '{ graph { version } }',
      {},
      { extensions: JSON.parse(`${'{"a":'.repeat(n - 1)}1${'}'.repeat(n - 1)}`) },
    ),
  jsonKeys: (n) =>
    ask(
      '{ graph { version } }',
      {},
      { extensions: Object.fromEntries(Array.from({ length: n - 3 }, (_, i) => [`k${i}`, 1])) },
    ),
  inputBytes: (n) => {
    const query = 'query ($text: String!) { annotate(text: $text) { isPartial } }';
    const bytesOf = (x: string): number => JSON.stringify({ query, variables: {}, extensions: { x } }).length;
    return ask(query, { text: '文'.repeat(50_000) }, { extensions: { x: 'x'.repeat(n - bytesOf('')) } });
  },
  bodyBytes: (n) => {
    const body = JSON.stringify({ query: '{ graph { version } }' });
    return service.send('http://tifa.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body + ' '.repeat(n - body.length),
    });
  },
};

/** By how much the next question asks for more: pages of a hundred have a hundred more nodes. */
const STEP: Readonly<Partial<Record<LimitName, number>>> = { nodes: 100 };

describe.each(Object.entries(QUESTIONS) as readonly [LimitName, Asking][])('%s', (name, asking) => {
  const allowed = LIMITS[name].value;
  const beyond = allowed + (STEP[name] ?? 1);

  it(`${allowed} are allowed`, async () => {
    const { errors } = await asking(allowed);
    expect(errors.filter(({ extensions }) => extensions.code === 'TOO_COSTLY')).toEqual([]);
  });

  it('one more is refused, in a sentence with both numbers, and costs the database nothing', async () => {
    const { errors, data, reads, status } = await asking(beyond);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    const [{ message, extensions }] = errors as [Answered['errors'][0]];
    expect(extensions).toEqual({ code: 'TOO_COSTLY', limit: name, asked: beyond, allowed });
    expect(message).toContain(` must be at most ${allowed}, was ${beyond}; `);
    expect(reads).toBe(0);
    expect(status).toBe(name === 'bodyBytes' ? 413 : 400);
  });
});

describe('a setting', () => {
  it('moves a limit', async () => {
    const shallow = countingService(readLimits({ TIFA_LIMIT_DEPTH: '3' }));
    expect((await shallow.ask(deep(3))).errors).toEqual([]);
    expect((await shallow.ask(deep(4))).errors[0]?.extensions).toMatchObject({
      limit: 'depth',
      asked: 4,
      allowed: 3,
    });
  });

  it.each(['0', '-1', '1.5', 'many', '1e3', '0x10', '9'.repeat(20)])('%j is none', (text) => {
    expect(() => readLimits({ [variableOf('depth')]: text })).toThrow(
      /^TIFA_LIMIT_DEPTH must be a whole number above zero/u,
    );
  });
});
