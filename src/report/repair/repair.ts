import type { Message, Repair } from '../types.ts';
import { applyEdits, type Edit } from './edits.ts';
import { createLanguage } from './language.ts';
import { noiseOf } from './noise.ts';
import { shiftEdits } from './shifts.ts';
import { STYLES, type Style } from './shift/state.ts';
import { tokensOf, type Token } from './tokens.ts';

export type Repaired = {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly messages: readonly Message[];
};

export const repairText = (raw: string): Repaired => {
  const tokens = tokensOf(raw);
  const noise = noiseOf(tokens);
  const language = createLanguage(tokens.filter((token) => !token.lost).map((token) => token.code));
  const half = (raw.match(/[,;:!?()]/gu)?.length ?? 0) > (raw.match(/[，；：！？]/gu)?.length ?? 0);
  const wide = (code: number): string =>
    String.fromCharCode(half && code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
  const shifts = shiftEdits({ tokens, noise, language, styles: stylesOf(tokens) }, wide);
  const taken = new Set(
    shifts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const pinyin: Edit[] = tokens.flatMap((t) =>
    t.readings.length > 0 && !t.lost && !taken.has(t.start)
      ? [{ start: t.start, end: t.end, became: String.fromCharCode(t.code), why: 'pinyin' }]
      : [],
  );
  const { text, repairs, gaps } = applyEdits(raw, [...shifts, ...pinyin]);
  return {
    text,
    repairs,
    messages: gaps.map((g) => ({
      code: g.marked ? 'GAP' : 'DOUBT',
      severity: 'WARNING',
      message: g.candidates.join(' | '),
      start: g.at,
      end: g.at + 1,
    })),
  };
};

export const stylesOf = (tokens: readonly Token[]): readonly Style[] => {
  if (tokens.some((token) => token.swallowed)) return ['swallow'];
  return tokens.some((token) => token.lost && token.readings.length > 0) ? ['keep'] : STYLES;
};
