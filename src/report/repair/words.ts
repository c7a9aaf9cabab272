import { pairKey } from './counts.ts';

const FIRST_HAN = 0x4e00;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const known = new Map<number, boolean>();
/** Words asked for are kept up to here, so that a long life does not fill the memory. */
const KEPT = 200_000;

/** Whether two characters are one word, by the list that the platform breaks Chinese lines with; it has both scripts. */
export const isWord = (left: number, right: number): boolean => {
  if (left < FIRST_HAN || right < FIRST_HAN) return false;
  const key = pairKey(left, right);
  const answer = known.get(key) ?? isListed(String.fromCharCode(left, right));
  if (known.size === KEPT) known.clear();
  known.set(key, answer);
  return answer;
};

const isListed = (pair: string): boolean => segmenter.segment(pair).containing(0)?.segment.length === 2;
