import { usualCharacters } from '../repair/usual.ts';

/** Text as bytes said it. `lost` counts the places that could not be read. */
export type Characters = { readonly text: string; readonly encoding: Encoding; readonly lost: number };

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'BIG5';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/** Told apart by a byte order mark, by being valid UTF-8, and else by which encoding gives the most usual Chinese. Undefined: none gives text. */
export const charactersOf = (bytes: Uint8Array): Characters | undefined => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodedAs(marked[0], bytes);
  const sample = sampleOf(bytes);
  if (!bytes.includes(0) && fitOf('UTF-8', sample) > BEST_OF_OTHERS) return decodedAs('UTF-8', bytes);
  const candidates = bytes.includes(0) ? WITHOUT_UTF_8 : ALL;
  const [best] = candidates
    .map((encoding) => ({ encoding, fit: fitOf(encoding, sample) }))
    .toSorted((a, b) => b.fit - a.fit);
  return best === undefined || best.fit < LEAST_FIT ? undefined : decodedAs(best.encoding, bytes);
};

/** The first of equals is taken: what is ASCII alone is UTF-8. */
const ALL: readonly Encoding[] = ['UTF-8', 'GB18030', 'BIG5', 'UTF-16LE', 'UTF-16BE'];
const WITHOUT_UTF_8: readonly Encoding[] = ['UTF-16LE', 'UTF-16BE'];
const LEAST_FIT = 0.6;

const decodedAs = (encoding: Encoding, bytes: Uint8Array): Characters => {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, lost: lostIn(text) };
};

const lostIn = (text: string): number => text.split('\ufffd').length - 1;

/** As many bytes as tell; even, for pairs of bytes. */
const SAMPLE = 1 << 16;

const sampleOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, SAMPLE);

/** The share of what is written in no ASCII that is usual in Chinese; controls count against it, and valid UTF-8 is hardly ever chance. */
const fitOf = (encoding: Encoding, sample: Uint8Array): number => {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  const { HANS, HANT } = usualCharacters();
  let [usual, other, controls] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++;
    else if (code >= 0x80)
      if (HANS.has(code) || HANT.has(code) || isPunctuation(code)) usual++;
      else other++;
  }
  const share = usual + other === 0 ? (encoding === 'UTF-8' ? 1 : 0) : usual / (usual + other);
  const valid = encoding === 'UTF-8' && lostIn(text) * 1000 <= usual + other ? VALID : 0;
  return share + valid - (controls * 20) / (text.length + 1);
};

const VALID = 1;
/** No encoding but valid UTF-8 fits better than wholly. */
const BEST_OF_OTHERS = 1;

const isPunctuation = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff01 && code <= 0xff5e) ||
  (code >= 0x2010 && code <= 0x2026) ||
  code === 0xb7;
