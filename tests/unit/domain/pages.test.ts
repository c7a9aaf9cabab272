import { describe, expect, it } from 'vitest';

import { rowsToRead, toConnection, toCursor, toPage } from '../../../src/domain/page.ts';

const rows = (...positions: readonly string[]) =>
  positions.map((position) => ({ item: position.toUpperCase(), position }));

describe('pages', () => {
  it('hold twenty unless told', () => expect(toPage({}).limit).toBe(20));

  it('read one row more than they hold, and say by it that there is more', () => {
    const page = toPage({ first: 2 });
    expect(rowsToRead(page)).toBe(3);
    expect(toConnection({ rows: rows('a', 'b', 'c'), total: 9 }, page)).toEqual({
      edges: [
        { cursor: toCursor('a'), node: 'A' },
        { cursor: toCursor('b'), node: 'B' },
      ],
      totalCount: 9,
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: toCursor('a'),
        endCursor: toCursor('b'),
      },
    });
  });

  it('come in document order when read from the end', () => {
    const connection = toConnection({ rows: rows('z', 'y', 'x'), total: 9 }, toPage({ last: 2 }));
    expect(connection.edges.map(({ node }) => node)).toEqual(['Y', 'Z']);
    expect(connection.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  });

  it('may be empty', () => {
    expect(toConnection({ rows: rows('a'), total: 1 }, toPage({ first: 0 }))).toMatchObject({
      edges: [],
      totalCount: 1,
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
  });

  it('take a cursor back as the position it stands for, in any script', () => {
    expect(toPage({ after: toCursor('广东省@0001#term:𠮷') }).after).toBe('广东省@0001#term:𠮷');
  });

  it.each([
    [{ first: -1 }, /first must be from 0 to 100, was -1/u],
    [{ first: 101 }, /first must be from 0 to 100, was 101/u],
    [{ last: 101 }, /last must be from 0 to 100/u],
    [{ first: 1, last: 1 }, /must not be given together/u],
    [{ after: 'x' }, /after must be a cursor that this service gave/u],
    [{ before: '' }, /before must be a cursor/u],
  ])('refuse %j', (args, message) => expect(() => toPage(args)).toThrow(message));
});
