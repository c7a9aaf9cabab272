import type { Span } from '../../domain/records.ts';
import { endsWithSite, undertaking } from './heads.ts';
import { itemsIn } from './phrases.ts';

/** Items between 、, and between 和, 及, 与 where the first of two is an undertaking by itself. */
export const joinedIn = (plain: string, span: Span): readonly Span[] =>
  itemsIn(plain, span).flatMap((item) => joined(plain, item));

const joined = (plain: string, item: Span): readonly Span[] => {
  const words = plain.slice(item.start, item.end);
  const at = [...words.matchAll(/[和及与]/gu)].find(
    ({ index }) =>
      undertaking(words.slice(0, index)) > 0 ||
      words.charAt(index + 1) === '“' ||
      (endsWithSite(words.slice(0, index)) && endsWithSite(words)),
  )?.index;
  if (at === undefined || (/[及与]/u.test(words.charAt(at)) && /(?:项目|工程)$/u.test(words))) return [item];
  const behind = { start: item.start + at + 1, end: item.end };
  return [{ start: item.start, end: item.start + at }, ...joined(plain, behind)];
};

/**
 * What an item leaves to the last of its list: of 智慧城管、智慧公安应用平台 the words 应用平台, of 皇岗山、莲花山公园 the word 公园. Both must
 * begin or end alike. Empty where nothing is shared.
 */
export const sharedTail = (plain: string, item: Span, last: Span): Span => {
  const length = item.end - item.start;
  const tail = { start: Math.min(last.start + length, last.end), end: last.end };
  const isAlike =
    plain.charAt(item.start) === plain.charAt(last.start) ||
    plain.charAt(item.end - 1) === plain.charAt(tail.start - 1);
  const alike = afterAlike(plain, item, last);
  if (alike !== undefined) return alike;
  const isShared = length > 1 && tail.end - tail.start > 1 && isAlike;
  return isShared && undertaking(plain.slice(item.start, item.end)) === 0 ? tail : nothingAt(last.end);
};

/** Of 南湖片区、火车站片区改造 the word 改造, behind the word that both items have. */
const afterAlike = (plain: string, item: Span, last: Span): Span | undefined => {
  const noun = plain.slice(item.end - 2, item.end);
  const at = plain.slice(last.start, last.end).lastIndexOf(noun);
  const tail = { start: last.start + at + 2, end: last.end };
  const isShared =
    at > 1 &&
    item.end - item.start > 3 &&
    tail.end > tail.start &&
    undertaking(plain.slice(item.start, item.end)) === 0;
  return isShared ? tail : undefined;
};

const nothingAt = (at: number): Span => ({ start: at, end: at });
