import { isTrail, LEAD_MAX, LEAD_MIN, TRAIL_MIN } from '../double-bytes.ts';
import { characterOf } from '../gbk.ts';
import type { Language } from '../language.ts';

/** The usual characters that have one byte in a given place. */
export type Candidates = {
  readonly withLead: (lead: number) => readonly number[];
  /** Pairs, for their lead bytes are asked for. */
  readonly withTrail: (trail: number) => readonly number[];
};

export const createCandidates = (language: Language): Candidates => ({
  withLead: remembered((lead) =>
    range(TRAIL_MIN, LEAD_MAX)
      .filter(isTrail)
      .map((trail) => characterOf(lead * 256 + trail))
      .filter((code) => code !== 0 && language.isUsual(code)),
  ),
  withTrail: remembered((trail) =>
    range(LEAD_MIN, LEAD_MAX)
      .map((lead) => lead * 256 + trail)
      .filter((pair) => characterOf(pair) !== 0 && language.isUsual(characterOf(pair))),
  ),
});

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const remembered = (make: (byte: number) => readonly number[]): ((byte: number) => readonly number[]) => {
  const known = new Map<number, readonly number[]>();
  return (byte) => {
    const found = known.get(byte) ?? make(byte);
    known.set(byte, found);
    return found;
  };
};
