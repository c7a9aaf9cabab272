import { isTrail, TRAIL_MIN } from '../double-bytes.ts';
import { characterOf, pairOf } from '../gbk.ts';
import type { Token } from '../tokens.ts';
import { inParentheses, type Link, type Style } from './state.ts';

/**
 * The damage modelled forward: the characters of a chain as GBK bytes, with what the page put between and behind them, shown by a decoder of
 * the given style. It proves that a repair explains the raw text.
 */
export const damagedText = (last: Link | null, style: Style): string => {
  const bytes: number[] = [];
  for (let link = last; link !== null; link = link.before) bytes.unshift(...bytesOfLink(link));
  return decoded(bytes, style);
};

const bytesOfLink = ({ code, split, after }: Link): readonly number[] => {
  const pair = pairOf(code);
  if (pair === 0) return [code & 127, ...bytesOf(split), ...bytesOf(after)];
  return [pair >> 8, ...bytesOf(split), pair & 255, ...bytesOf(after)];
};

const bytesOf = (text: string): readonly number[] =>
  Array.from(text).flatMap((character) => {
    const pair = pairOf(character.charCodeAt(0));
    return pair === 0 ? [character.charCodeAt(0) & 127] : [pair >> 8, pair & 255];
  });

const decoded = (bytes: readonly number[], style: Style): string => {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const [first = 0, second] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) text += String.fromCharCode(first);
    else if (second !== undefined && isTrail(second) && first !== 0x80) text += shown(first * 256 + second);
    else if (style !== 'silent') text += '?';
    at += width(first, second, style);
  }
  return text;
};

const shown = (pair: number): string => {
  const code = characterOf(pair);
  return code === 0 ? '' : String.fromCharCode(code);
};

const width = (first: number, second: number | undefined, style: Style): number => {
  if (first <= 0x80 || second === undefined) return 1;
  return isTrail(second) || (style === 'swallow' && second < TRAIL_MIN) ? 2 : 1;
};

/** Whether two texts are the same to a page that writes in half width and drops its commas before marks. */
export const looksSame = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\s]/gu, ' ')
    .replaceAll(/[\ufffd]/gu, '?')
    .replaceAll(/,(?=[,;:!?、。”’)》])/gu, '')
    .replaceAll(/[\p{Co}\u2ff0-\u2fff\u2e80-\u2eff\u3400-\u4dbf\u9fa6-\u9fff\ufe10-\ufe19]/gu, '');

/** Tokens as the page showed them. */
export const rawText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ code, readings, swallowed }) => {
      const behind = inParentheses(readings);
      return String.fromCharCode(code) + (swallowed ? behind.slice(1) : behind);
    })
    .join('');
