import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { costOf } from '../../../../src/server/limits/cost.ts';
import { jsonShape } from '../../../../src/server/limits/json-shape.ts';
import { readSchema } from '../../../../src/server/schema.ts';
import { countingService } from '../../../support/counting-service.ts';

const service = countingService();
const schema = readSchema(PROJECT.schema);

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const cost = (document: string, variables: Readonly<Record<string, unknown>> = {}) =>
  costOf({ schema, document: parse(document), variables, longText: 10 });

describe('fragments', () => {
  /** Each spreads the next one twice, so that a hundred stand for 2^100. */
  const doubling = (count: number): string =>
    `{ node(id: "x") { ...F0 } } ${many(count, (i) => `fragment F${i} on Term { ...F${i + 1} ...F${i + 1} }`)} fragment F${count} on Term { id }`;

  it('count wherever they are spread', () => {
    expect(cost(doubling(5)).fields).toBe(1 + 2 ** 5);
    expect(cost('{ node(id: "x") { ...F } } fragment F on Term { partOf { id } }').depth).toBe(3);
  });

  it('that double a hundred times are counted at once, and refused', async () => {
    const { errors, reads } = await service.ask(doubling(100));
    expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', limit: 'fields', allowed: 500 });
    expect(errors[0]?.message).toContain('was more than can be counted');
    expect(reads).toBe(0);
  });

  it.each([
    'fragment F on Term { id ...F }',
    'fragment F on Term { id ...G } fragment G on Term { ...F }',
    'fragment F on Term { partOf { ...F } }',
  ])('that spread themselves end: %s', async (fragments) => {
    const { errors } = await service.ask(`{ node(id: "x") { ...F } } ${fragments}`);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('BAD_INPUT');
  });

  it('that nothing spreads are counted too, since they are validated', async () => {
    const { errors } = await service.ask(
      `{ graph { version } } fragment F on Term { ${many(500, () => 'id')} }`,
    );
    expect(errors[0]?.extensions.limit).toBe('fields');
  });
});

describe('the estimate of nodes', () => {
  it.each([
    ['a page as it is asked for', '{ terms(first: 7) { edges { node { id } } } }', {}, 7],
    ['one from the end', '{ terms(last: 7) { edges { node { id } } } }', {}, 7],
    ['the usual page', '{ terms { edges { node { id } } } }', {}, 20],
    ['what the schema says is usual', '{ coverage(report: "x") { usedUndefined { totalCount } } }', {}, 50],
    ['a variable', 'query ($n: Int) { terms(first: $n) { totalCount } }', { n: 9 }, 9],
    [
      'what a variable is where nothing is sent',
      'query ($n: Int = 8) { terms(first: $n) { totalCount } }',
      {},
      8,
    ],
    [
      'the usual page where null is sent',
      'query ($n: Int = 8) { terms(first: $n) { totalCount } }',
      { n: null },
      20,
    ],
    [
      'pages within pages',
      '{ terms(first: 10) { edges { node { governs(first: 5) { totalCount } } } } }',
      {},
      60,
    ],
    [
      'pages in a fragment',
      '{ terms(first: 10) { edges { node { ...F } } } } fragment F on Term { governs(first: 5) { totalCount } }',
      {},
      60,
    ],
    [
      'lists that are no pages as nothing',
      '{ terms(first: 10) { edges { node { parts { items { name } } labels { text } } } } }',
      {},
      10,
    ],
    [
      'a page of nothing as nothing',
      '{ terms(first: 0) { edges { node { governs(first: 100) { totalCount } } } } }',
      {},
      0,
    ],
    ['no page as larger than any can be', '{ terms(first: 2000000000) { totalCount } }', {}, 500],
    ['a page of less than nothing as nothing', '{ terms(first: -5) { totalCount } }', {}, 0],
    [
      'the operation that is run',
      'query A { terms(first: 3) { totalCount } } query B { goals(first: 4) { totalCount } }',
      {},
      4,
    ],
  ])('counts %s', (_, document, variables, nodes) => {
    expect(cost(document, variables).nodes).toBe(nodes);
  });

  it('is that of the operation which is named', () => {
    const document = parse(
      'query A { terms(first: 3) { totalCount } } query B { goals(first: 4) { totalCount } }',
    );
    expect(costOf({ schema, document, variables: {}, operationName: 'A', longText: 10 }).nodes).toBe(3);
  });

  it('refuses five pages within one another', async () => {
    const nested = Array.from({ length: 4 }).reduce<string>(
      (inner) => `relations(first: 100) { edges { node { to { ${inner} } } } }`,
      'relations(first: 100) { totalCount }',
    );
    const { errors, reads } = await service.ask(`{ node(id: "x") { ... on Term { ${nested} } } }`);
    expect(errors[0]?.extensions).toMatchObject({ limit: 'nodes', asked: 10_101_010_100 });
    expect(reads).toBe(0);
  });

  it('is made of the variables that are sent, though the same document was allowed before', async () => {
    const document =
      'query ($n: Int) { terms(first: 100) { edges { node { governs(first: $n) { totalCount } } } } }';
    expect((await service.ask(document, { n: 10 })).errors).toEqual([]);
    expect((await service.ask(document, { n: 1_000 })).errors[0]?.extensions.limit).toBe('nodes');
  });
});

describe('questions about the schema', () => {
  it.each([
    [
      'GraphiQL and code generators',
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
      }),
    ],
    ['older clients', getIntrospectionQuery({ descriptions: false })],
    [
      'one that asks for a type',
      '{ __type(name: "Term") { name fields { name type { name kind ofType { name kind } } } } }',
    ],
    ['one that asks beside others', '{ graph { version } __schema { queryType { name } } __typename }'],
  ])('of %s are answered', async (_, document) => {
    expect((await service.ask(document)).errors).toEqual([]);
  });

  it.each([
    [
      'lead back into the schema',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    ],
    [
      'lead back through fragments',
      '{ __schema { types { ...F } } } fragment F on __Type { fields { type { interfaces { possibleTypes { name } } } } }',
    ],
    ['are asked many times', `{ ${many(31, (i) => `a${i}: __schema { types { name } }`)} }`],
  ])('that %s are refused', async (_, document) => {
    expect((await service.ask(document)).errors[0]?.extensions.code).toBe('TOO_COSTLY');
  });
});

describe('the shape of JSON', () => {
  it.each([
    ['{}', 1, 0],
    ['[[[]]]', 3, 0],
    ['{"a":{"b":[1,2]},"c":"}{][::"}', 3, 3],
    [String.raw`{"a\"b":"\\","c":"\\\":{{{"}`, 1, 2],
    ['"text"', 0, 0],
    ['{"never ends', 1, 0],
    ['', 0, 0],
  ])('%s', (text, depth, keys) => {
    expect(jsonShape(text)).toEqual({ depth, keys });
  });
});

describe('what is sent comes back in short', () => {
  it.each([
    ['a name of nineteen thousand characters', `{ graph { ${'x'.repeat(19_000)} } }`, {}],
    [
      'a text that is no number',
      'query ($n: Int!) { terms(first: $n) { totalCount } }',
      { n: 'x'.repeat(1_000) },
    ],
    [
      'an object that is no text',
      'query ($n: ID!) { node(id: $n) { id } }',
      { n: { ['y'.repeat(10_000)]: 1 } },
    ],
  ])('%s', async (_, document, variables) => {
    const { errors, bytes } = await service.ask(document, variables);
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]!.message.length).toBeLessThan(500);
    expect(bytes).toBeLessThan(2_000);
  });
});
