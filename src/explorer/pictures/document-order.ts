import type { Basis } from '../../domain/kinds.ts';
import { ownWords } from '../../domain/own-words.ts';

/** Where a quote stands: UTF-16 offsets into the text of a report. */
export type Placed = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly report: { readonly id: string };
};

type Said = {
  readonly relation: { readonly basis: Basis; readonly evidence: readonly Placed[] };
  readonly to: { readonly name: string };
};

/** As a report names things: by its own clause, in it by the name, and, where clauses of one sentence begin together, by their ends. */
export const inDocument = (a: Said, b: Said): number => {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one.report !== other.report) return one.report < other.report ? -1 : 1;
  return one.start - other.start || one.end - other.end;
};

const placeOf = ({ relation, to }: Said) => {
  const own = ownWords(relation);
  if (own === undefined) return { report: '', start: 0, end: 0 };
  return {
    report: own.report.id,
    start: own.start + Math.max(0, own.quote.indexOf(to.name)),
    end: own.end,
  };
};
