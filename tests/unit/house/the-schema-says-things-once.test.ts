import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { sharedFields } from '../../../src/server/shared-fields.ts';

const sources = readdirSync('schema')
  .filter((name) => name.endsWith('.graphql') && !name.includes('.generated.'))
  .toSorted()
  .map((name) => readFileSync(`schema/${name}`, 'utf8'));

describe('the schema says things once', () => {
  it('what is written from the rest is what the rest says; if not, npm run generate', () => {
    expect(readFileSync('schema/shared.generated.graphql', 'utf8')).toBe(sharedFields(sources));
  });

  it('no file repeats a field of an interface', () => {
    for (const type of ['Term', 'Goal', 'Action', 'Project', 'Place', 'Organization'])
      expect(sharedFields(sources)).toMatch(
        new RegExp(`extend type ${type} \\{[^}]*\\n {2}href: String!`, 'u'),
      );
  });
});

describe('what a type shares', () => {
  const written = (source: string): string =>
    sharedFields([source])
      .replaceAll(/^#.*\n|"[^"\n]*"\n/gmu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();

  it('a type has the fields of its interfaces, in their order', () => {
    expect(written('interface A { a: Int } interface B { b: Int! } type T implements B & A { c: Int }')).toBe(
      'extend type T { b: Int! a: Int }',
    );
  });

  it('what it says itself stays its own', () => {
    expect(written('interface A { a: Int } type T implements A { a: Int! }')).toBe('');
  });

  it('an interface has those of its interfaces too', () => {
    expect(written('interface A { a: Int } interface B implements A { b: Int }')).toBe(
      'extend interface B { a: Int }',
    );
  });

  it('a connection that is answered with and not written is written', () => {
    expect(written('type Query { goals: GoalConnection }')).toBe(
      'type GoalConnection { edges: [GoalEdge!]! pageInfo: PageInfo! totalCount: Int! } type GoalEdge { cursor: String! node: Goal! }',
    );
    expect(written('type Query { goals: GoalConnection } type GoalConnection { edges: Int }')).toBe('');
  });
});
