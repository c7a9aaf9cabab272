import { createWordList } from '../../text/words.ts';
import { BETWEEN, COMPOUNDS, EVERYDAY } from './words.ts';

const everyday = createWordList([...EVERYDAY, ...BETWEEN]);

/** Whether a phrase consists of everyday words alone, so that it names nothing by itself: 现代农业, 公立医院. */
export const isEveryday = (words: string): boolean => {
  let at = 0;
  for (let length = -1; at < words.length && length !== 0; at += length) {
    const mark = /[\d\s.%、+]/u.test(words.charAt(at)) ? 1 : 0;
    length = Math.max(mark, everyday.lengthAt(words, at));
  }
  return at >= words.length;
};

/** Whether a phrase begins with an everyday word of two characters or more: 优质粮食…, 国家…. */
export const startsEveryday = (words: string): boolean => everyday.lengthAt(words, 0) > 1;

/** Whether what ends here is an everyday compound of its suffix, though it ends like a name: …农村, …公路. */
export const endsEveryday = (plain: string, end: number, suffix: string): boolean =>
  [2, 3, 4, 5, 6].some(
    (length) => length > suffix.length && length <= end && COMPOUNDS.has(plain.slice(end - length, end)),
  );
