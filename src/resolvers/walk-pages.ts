import { badInput, timedOut } from '../domain/errors.ts';
import type { EndPosition, WalkResult } from '../graph/walks.ts';

/**
 * A page, unlike a trace, cannot say that time ran out: without an error it would say that nothing is recorded.
 *
 * @throws TIMEOUT
 */
export const inTime = (walk: WalkResult): WalkResult => {
  if (walk.cutBy === 'TIME') throw timedOut();
  return walk;
};

/** The position of an end as the text inside a cursor, and back. */
export const positionOfEnd = (position: EndPosition): string => JSON.stringify(position);

/** @throws BAD_INPUT when the cursor is one of another kind of list */
export const afterEnd = (position: string | null): EndPosition | null => {
  if (position === null) return null;
  const parsed = parse(position);
  if (isEndPosition(parsed)) return parsed;
  throw badInput(
    'after must be a cursor of this connection, was one of another; take it from an edge or from pageInfo.',
  );
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isEndPosition = (value: unknown): value is EndPosition =>
  Array.isArray(value) &&
  value.length === 3 &&
  Number.isInteger(value[0]) &&
  Number.isInteger(value[1]) &&
  typeof value[2] === 'string';
