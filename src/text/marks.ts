import type { Span } from '../domain/records.ts';

/** Opening mark and the marks that may close it. Marks that are not here (" and ') are the same at both ends. */
export const MARKS =
  "“” ‘’ „“”‟ ‚‘’‛ ‟” ‛’ «» »« ‹› ›‹ 「」 『』 ﹁﹂ ﹃﹄ ｢｣ 《》 〈〉 ︽︾ ︿﹀ 〝〞〟 ❝❞ ❛❜ ❮❯ `´'`";

/** A mark and where it stands. */
export type Mark = { readonly mark: string; readonly at: number };

/** Whether one mark closes what the other opens. */
export type Pairing = (opener: string, mark: string) => boolean;

/** ”1310” and “1310“: the same mark typed at both ends. */
const asTyped: Pairing = (opener, mark) => opener === mark;

/** How marks pair: as printed, or else as typed. `rows`: of marks, one that opens and those that may close it. */
export const pairingsOf = (rows: string): readonly Pairing[] => {
  const closers = new Map(rows.split(' ').map(([opener, ...marks]) => [opener, marks]));
  return [(opener, mark) => closers.get(opener)?.includes(mark) ?? opener === mark, asTyped];
};

export const isPair = (one: Mark | undefined, other: Mark | undefined, pairs: Pairing): boolean =>
  one !== undefined && other !== undefined && pairs(one.mark, other.mark);

/**
 * The one way in which a span is balanced: with as many of the marks beside it (`left`, `right`), nearest first, as leave no mark `inside` alone. Undefined where
 * the marks beside it cannot achieve that.
 */
export const balancedBy = (
  { start, end }: Span,
  left: readonly Mark[],
  inside: readonly Mark[],
  right: readonly Mark[],
  pairs: Pairing,
): Span | undefined => {
  const alone = unpaired(inside, pairs);
  const { length } = alone;
  for (let l = 0; l <= length; l++)
    if (
      alone.every((one, i) =>
        i < l ? isPair(left[i], one, pairs) : isPair(one, right[length - 1 - i], pairs),
      )
    )
      return { start: left[l - 1]?.at ?? start, end: (right[length - l - 1]?.at ?? end - 1) + 1 };
  return undefined;
};

const unpaired = (marks: readonly Mark[], pairs: Pairing): readonly Mark[] => {
  const open: Mark[] = [];
  for (const one of marks) {
    if (isPair(open.at(-1), one, pairs)) open.pop();
    else open.push(one);
  }
  return open;
};
