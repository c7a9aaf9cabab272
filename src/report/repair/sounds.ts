/**
 * Whether a character can be read as a page reads it, without a dictionary: the platform sorts characters by their pinyin, and the text has
 * shown the readings of some. What is sorted between two of them is read like one of them, or in between.
 */
export type Sounds = { readonly canBe: (code: number, reading: string) => boolean };

/** @param shown characters with the reading that the text gives them */
export const createSounds = (shown: readonly (readonly [number, string])[]): Sounds => {
  const collator = new Intl.Collator('zh-u-co-pinyin');
  const anchors = shown
    .map(([code, reading]) => ({ character: String.fromCharCode(code), place: placeOf(reading) }))
    .toSorted((a, b) => collator.compare(a.character, b.character));
  const indexOf = (character: string): number => {
    let [low, high] = [0, anchors.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (collator.compare(anchors[middle]?.character ?? '', character) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    canBe: (code, reading) => {
      const index = indexOf(String.fromCharCode(code));
      const place = placeOf(reading);
      return (anchors[index - 1]?.place ?? '') <= place && place <= (anchors[index]?.place ?? '~');
    },
  };
};

const TONES = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** A reading as the platform sorts it: letters first, ü behind u, the tone last, none behind the fourth. */
const placeOf = (reading: string): string => {
  const known = places.get(reading) ?? sortedAs(reading);
  places.set(reading, known);
  return known;
};

/** There are some 1,600 readings, and each is asked for often. */
const places = new Map<string, string>();

const sortedAs = (reading: string): string => {
  const parts = reading.normalize('NFD').replaceAll('u\u0308', 'uz');
  const tone = TONES.findIndex((mark) => parts.includes(mark));
  return `${parts.replaceAll(/[\u0300-\u030c]/gu, '')} ${tone < 0 ? TONES.length : tone}`;
};
