/**
 * GBK in both directions, from the platform's own decoder. A pair is one number, lead byte × 256 + trail byte; a character is its UTF-16
 * code. 0 stands for none.
 */
type Gbk = { readonly pairs: Uint16Array; readonly characters: Uint16Array };

export const LEAD_MIN = 0x81;
export const LEAD_MAX = 0xfe;
/** The least byte that can be the second of a pair: digits and most signs of ASCII lie below. */
export const TRAIL_MIN = 0x40;
const DELETE = 0x7f;

export const isLead = (byte: number): boolean => byte >= LEAD_MIN && byte <= LEAD_MAX;

export const isTrail = (byte: number): boolean => byte >= TRAIL_MIN && byte <= LEAD_MAX && byte !== DELETE;

/** The pair of a character; 0 for ASCII and for what no GBK holds. */
export const pairOf = (code: number): number => gbk().pairs[code] ?? 0;

/** The character of a pair; 0 where a GBK decoder shows nothing: the user area, and what is not assigned. */
export const characterOf = (pair: number): number => gbk().characters[pair] ?? 0;

/** What later standards put into pairs that a GBK decoder shows nothing for: private use, look-alikes, description characters. */
const LATER = /[\p{Co}\u1e3f\u2ff0-\u2fff\u2e80-\u2eff\u3400-\u4dbf\u9fa6-\u9fff\ufe10-\ufe19]/u;

/** All pairs in one call of the decoder, a line feed behind each: a pair that cannot be decoded spoils its own line only. */
const createGbk = (): Gbk => {
  const characters = new Uint16Array(65_536);
  const pairs = new Uint16Array(65_536);
  const all = allPairs();
  const bytes = new Uint8Array(all.length * 3).fill(LINE_FEED);
  for (const [index, pair] of all.entries()) bytes.set([pair >> 8, pair & 255], index * 3);
  for (const [index, character] of new TextDecoder('gb18030').decode(bytes).split('\n').entries()) {
    const pair = all[index];
    if (pair === undefined || character.length !== 1 || character === '\ufffd') continue;
    const code = character.charCodeAt(0);
    pairs[code] = pair;
    if (!LATER.test(character)) characters[pair] = code;
  }
  return { pairs, characters };
};

const LINE_FEED = 10;

const allPairs = (): readonly number[] => {
  const pairs: number[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++)
    for (let trail = TRAIL_MIN; trail <= LEAD_MAX; trail++)
      if (isTrail(trail)) pairs.push(lead * 256 + trail);
  return pairs;
};

let made: Gbk | undefined;

/** Made when it is first asked for: a text without damage needs none. */
const gbk = (): Gbk => (made ??= createGbk());
