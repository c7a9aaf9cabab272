import type { Edit } from './edits.ts';
import type { Noise } from './noise.ts';
import { isToned } from './readings.ts';
import type { Token } from './tokens.ts';
import { usualCharacters } from './usual.ts';

/** A page that writes readings for its readers does so for a few rare characters; one that is damaged does so everywhere. */
const FEW = 3;
const SHARE = 0.002;

/** Whether a text is damaged by readings, and not one that explains how to read a name. */
export const isNoisy = (noise: Noise, tokens: readonly Token[]): boolean =>
  (noise.read >= FEW && noise.read >= tokens.length * SHARE) ||
  tokens.some(({ readings }) => readings.length > 1);

/** Takes the readings away: all of a damaged text, else those that no writer would give. */
export const readingEdits = (noise: Noise, tokens: readonly Token[]): readonly Edit[] => {
  const noisy = isNoisy(noise, tokens);
  return tokens.flatMap((token) => (!token.lost && (noisy || isNeedless(noise, token)) ? editOf(token) : []));
};

const editOf = ({ start, end, code, readings }: Token): readonly Edit[] => {
  if (readings.length === 0) return [];
  const became = String.fromCharCode(code);
  return [
    { start, end, became, why: `The page put how ${became} is read behind it: ${readings.join(', ')}.` },
  ];
};

/** A usual character that the text never has without its reading. */
const isNeedless = ({ carriers }: Noise, { code, readings: [reading] }: Token): boolean => {
  const carrier = carriers.get(code);
  const usual = usualCharacters().HANS.has(code) || usualCharacters().HANT.has(code);
  return reading !== undefined && isToned(reading) && usual && carrier?.read === carrier?.count;
};
