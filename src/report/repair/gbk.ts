/**
 * GBK in both directions, from the platform's own decoder. A pair is one number: lead byte × 256 + trail byte.
 */
type Gbk = {
  readonly pairs: ReadonlyMap<string, number>;
  readonly characters: readonly (string | undefined)[];
};

export const LEAD_MIN = 0x81;
export const LEAD_MAX = 0xfe;
/** The least byte that can be the second of a pair: digits and most signs of ASCII lie below. */
export const TRAIL_MIN = 0x40;

export const isLead = (byte: number): boolean => byte >= LEAD_MIN && byte <= LEAD_MAX;

export const isTrail = (byte: number): boolean => byte >= TRAIL_MIN && byte <= LEAD_MAX && byte !== 0x7f;

/** The pair of a character; undefined for ASCII and for what no GBK holds. */
export const pairOf = (character: string): number | undefined => gbk().pairs.get(character);

/** The character of a pair; undefined where a GBK decoder shows nothing: the user area, and what is not assigned. */
export const characterOf = (pair: number): string | undefined => gbk().characters[pair];

/** What later standards put into pairs that a GBK decoder shows nothing for: private use, look-alikes, description characters. */
const LATER = /[\p{Co}\u1e3f\u2ff0-\u2fff\u2e80-\u2eff\u3400-\u4dbf\u9fa6-\u9fff\ufe10-\ufe19]/u;

const createGbk = (): Gbk => {
  const characters: (string | undefined)[] = [];
  const pairs = new Map<string, number>();
  for (const [pair, character] of decodedPairs()) {
    if (!LATER.test(character)) characters[pair] = character;
    pairs.set(character, pair);
  }
  return { pairs, characters };
};

/** All pairs in one call of the decoder, a line feed behind each: a pair that cannot be decoded spoils its own line only. */
const decodedPairs = (): readonly (readonly [number, string])[] => {
  const pairs: number[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++)
    for (let trail = TRAIL_MIN; trail <= LEAD_MAX; trail++)
      if (isTrail(trail)) pairs.push(lead * 256 + trail);
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 255, 10]));
  const lines = new TextDecoder('gb18030').decode(bytes).split('\n');
  return pairs.flatMap((pair, index) => {
    const character = lines[index] ?? '';
    return character.length === 1 && character !== '\ufffd' ? [[pair, character] as const] : [];
  });
};

/** A value that is made when it is first asked for, and kept. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

const gbk = once(createGbk);
