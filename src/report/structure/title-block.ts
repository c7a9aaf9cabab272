import { isFurniture } from './furniture.ts';
import { squeezed, type Line } from '../../text/lines.ts';

const SALUTATION = /^(?:(?:尊敬的)?各位[^。]{0,6}代表|(?:各位[^。]{0,4})?同志[们們][:：])/u;
/** 现在，我代表国务院，向大会报告政府工作: where a report begins that has lost its title. */
const SPEAKING = /^[^。]{0,16}我[谨謹]?(?:受[^。]{2,20}委托[，,])?代表[^。]{2,30}[报報]告/u;
const SHORT = 30;
const REACH = 60;

/** The name of the genre, in a text without spaces: 政府工作報告, 经济开发区管委会2022年工作总结和2023年工作报告. */
export const GENRE = /政府工作[报報]告|(?:管委[会會]|管理委[员員][会會]|[办辦]事[处處]).{0,24}工作[报報]告/u;

const OCCASION =
  /人民代表大[会會]|[会會][议議]上$|^(?:——|--)?(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,3}月.{1,3}日在/u;

const BYLINE =
  /^[(（—-]*([^，。,:：]{0,30}?(?:[总總]理|主席|省[长長]|市[长長]|州[长長]|盟[长長]|[县縣][长長]|[区區][长長]|旗[长長]|[镇鎮][长長]|[乡鄉][长長]|街道[办辦]事[处處]主任|管委[会會]主任|[专專][员員]|[报報]告人)) ?[:：]? ?(\p{Script=Han}(?: ?\p{Script=Han}){1,3}|\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,3})[)）]*$/u;

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
  line !== undefined && line.text.length <= LONGEST && !/[。；;]/u.test(line.text);

const LONGEST = 45;

const isHeadLine = (line: Line): boolean => {
  const words = squeezed(line.text);
  return (
    words.length <= LONGEST &&
    (GENRE.test(words) || OCCASION.test(words) || bylineOf(line.text) !== undefined || isFurniture(line))
  );
};
