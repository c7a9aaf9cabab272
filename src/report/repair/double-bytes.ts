/** The byte pairs of an encoding that give one character each: lead byte × 256 + trail byte, and the character. */
export type Pair = readonly [pair: number, character: string];

export const LEAD_MIN = 0x81;
export const LEAD_MAX = 0xfe;
/** The least byte that can be the second of a pair: digits and most signs of ASCII lie below. */
export const TRAIL_MIN = 0x40;
const DELETE = 0x7f;
const LINE_FEED = 10;
/** What a decoder gives for bytes that it cannot read. */
const LOST = 0xfffd;

export const isTrail = (byte: number): boolean => byte >= TRAIL_MIN && byte <= LEAD_MAX && byte !== DELETE;

/** All pairs in one call of the platform's decoder, a line feed behind each: a pair that cannot be decoded spoils its own line only. */
export const pairsIn = (encoding: 'gb18030' | 'big5'): readonly Pair[] => {
  const all = allPairs();
  const bytes = new Uint8Array(all.length * 3).fill(LINE_FEED);
  for (const [index, pair] of all.entries()) {
    bytes[index * 3] = pair >> 8;
    bytes[index * 3 + 1] = pair & 255;
  }
  const text = new TextDecoder(encoding).decode(bytes);
  const pairs: Pair[] = [];
  let at = 0;
  for (const pair of all) {
    const end = text.indexOf('\n', at);
    if (end === at + 1 && text.charCodeAt(at) !== LOST) pairs.push([pair, text.charAt(at)]);
    at = end + 1;
  }
  return pairs;
};

const allPairs = (): readonly number[] => {
  const pairs: number[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++)
    for (let trail = TRAIL_MIN; trail <= LEAD_MAX; trail++)
      if (isTrail(trail)) pairs.push(lead * 256 + trail);
  return pairs;
};
