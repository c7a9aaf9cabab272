import { isTrail, LEAD_MAX, LEAD_MIN, TRAIL_MIN } from '../double-bytes.ts';
import { characterOf } from '../gbk.ts';
import type { Language } from '../language.ts';

/** The usual characters that have one byte in a given place. */
export type Candidates = {
  readonly withLead: (lead: number) => readonly number[];
  /** Pairs, for their lead bytes are asked for. */
  readonly withTrail: (trail: number) => readonly number[];
  /** Signs of ASCII that a decoder can swallow; one digit stands for all. */
  readonly swallowed: readonly number[];
};

/** @param codes the characters of the text: only signs that it has can have been swallowed */
export const createCandidates = (language: Language, codes: ReadonlySet<number>): Candidates => ({
  swallowed: [DIGIT, ...SIGNS.filter((sign) => codes.has(sign))],
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

export const DIGIT = '0'.charCodeAt(0);
const SIGNS = Array.from('.,%+-/():; ', (sign) => sign.charCodeAt(0));

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
