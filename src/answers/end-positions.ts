import { badInput } from '../domain/errors.ts';
import type { Page } from '../domain/page.ts';
import { compareEnds, type End, type EndPosition } from '../walks/ends.ts';

/** The position of an end as the text inside a cursor, and back. */
export const positionOfEnd = (position: EndPosition): string => JSON.stringify(position);

/** @throws BAD_INPUT when the cursor is one of another kind of list */
export const toEndPosition = (name: 'after' | 'before', position: string | null): EndPosition | null => {
  if (position === null) return null;
  const parsed = parse(position);
  if (isEndPosition(parsed)) return parsed;
  throw badInput(
    `${name} must be a cursor of this connection, was one of another; take it from an edge or from pageInfo.`,
  );
};

/** The ends between the cursors of a page, in the order in which the page is read: from its end where it is paged backward. */
export const endsWithin = (
  ends: readonly End[],
  { after, before, backward }: Pick<Page, 'after' | 'before' | 'backward'>,
): readonly End[] => {
  const [behind, ahead] = [toEndPosition('after', after), toEndPosition('before', before)];
  const within = ends.filter(
    ({ position }) =>
      (behind === null || compareEnds(position, behind) > 0) &&
      (ahead === null || compareEnds(position, ahead) < 0),
  );
  return backward ? within.toReversed() : within;
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
  value.length === 6 &&
  value.slice(0, 5).every(Number.isInteger) &&
  typeof value[5] === 'string';
