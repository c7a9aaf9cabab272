import { oneOf, wordsFor } from '../words.ts';
import { isFurniture } from './furniture.ts';
import { squeezed, type Line } from '../../text/lines.ts';

const SALUTATION = /^(?:(?:尊敬的)?各位[^。]{0,6}代表|(?:各位[^。]{0,4})?同志们:)/u;
/** 现在，我代表国务院，向大会报告政府工作: where a report begins that has lost its title. */
const SPEAKING = /^[^。]{0,16}我谨?(?:受[^。]{2,20}委托,)?代表[^。]{2,30}报告/u;
const SHORT = 30;
const REACH = 60;

/** The name of the genre, in a text without spaces: 政府工作報告, 经济开发区管委会2022年工作总结和2023年工作报告. */
export const GENRE = /政府工作报告|(?:管委会|管理委员会|办事处).{0,24}工作报告/u;

const OCCASION = /人民代表大会|会议上$|^(?:--)?(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日在/u;

const NAME = String.raw`\p{Script=Han}(?: ?\p{Script=Han}){1,3}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}`;
const BYLINE = new RegExp(
  `^[(-]*([^,。:]{0,30}?(?:${oneOf(wordsFor('page-furniture/offices'))})) ?:? ?(${NAME})[)]*$`,
  'u',
);

/** Who gives a report, as its head names him. */
export type Byline = { readonly office: string; readonly name: string };

/** The office and the name that a line consists of: 韶關市湞江區區長 魯錦鋒; 国务院总理李强; 区长：张 三. */
export const bylineOf = (text: string): Byline | undefined => {
  const [, office, name] = BYLINE.exec(text.replaceAll(/\s+/gu, ' ')) ?? [];
  return office === undefined || name === undefined
    ? undefined
    : { office: squeezed(office), name: squeezed(name) };
};

/** Whether a line speaks to the congress, as below a title, and is none. */
export const isAddress = ({ text }: Line): boolean => SALUTATION.test(text) || SPEAKING.test(text);

/** Index of the first line below title, date, byline and salutation; a salutation that runs on into text is itself that line. */
export const bodyStart = (lines: readonly Line[], title: number): number => {
  const greeting = lines.findIndex(
    ({ text }, index) => index >= title && index < title + REACH && SALUTATION.test(text),
  );
  if (greeting !== -1) return (lines[greeting]?.text.length ?? 0) <= SHORT ? greeting + 1 : greeting;
  const first = lines.findIndex((line, index) => index >= title && !isHeadLine(line));
  if (first === -1) return lines.length;
  return first === title && isTitle(lines[title]) ? title + 1 : first;
};

/** A short line that is no sentence, whatever it says. */
const isTitle = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST && !/[。;]/u.test(line.text);

const LONGEST = 45;

const isHeadLine = (line: Line): boolean => {
  const words = squeezed(line.text);
  return (
    words.length <= LONGEST &&
    (GENRE.test(words) || OCCASION.test(words) || bylineOf(line.text) !== undefined || isFurniture(line))
  );
};
