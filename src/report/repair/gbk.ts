import { LEAD_MAX, LEAD_MIN, pairsIn } from './double-bytes.ts';

/**
 * GBK in both directions, from the platform's own decoder. A pair is one number, lead byte × 256 + trail byte; a character is its UTF-16
 * code. 0 stands for none.
 */
type Gbk = { readonly pairs: Uint16Array; readonly characters: Uint16Array };

export const isLead = (byte: number): boolean => byte >= LEAD_MIN && byte <= LEAD_MAX;

/** The pair of a character; 0 for ASCII and for what no GBK holds. */
export const pairOf = (code: number): number => gbk().pairs[code] ?? 0;

/** The character of a pair; 0 where a GBK decoder shows nothing: the user area, and what is not assigned. */
export const characterOf = (pair: number): number => gbk().characters[pair] ?? 0;

/** What later standards put into pairs that a GBK decoder shows nothing for: private use, look-alikes, description characters. */
const LATER: readonly (readonly [number, number])[] = [
  [0x1e3f, 0x1e3f],
  [0x2e80, 0x2fff],
  [0x3400, 0x4dbf],
  [0x9fa6, 0x9fff],
  [0xe000, 0xf8ff],
  [0xfe10, 0xfe19],
];

const isLater = (code: number): boolean => LATER.some(([first, last]) => code >= first && code <= last);

const createGbk = (): Gbk => {
  const characters = new Uint16Array(65_536);
  const pairs = new Uint16Array(65_536);
  for (const [pair, character] of pairsIn('gb18030')) {
    const code = character.charCodeAt(0);
    pairs[code] = pair;
    if (!isLater(code)) characters[pair] = code;
  }
  return { pairs, characters };
};

let made: Gbk | undefined;

/** Made when it is first asked for: a text without damage needs none. */
const gbk = (): Gbk => (made ??= createGbk());
