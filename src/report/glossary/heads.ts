import { enclosed } from '../../text/quotes.ts';

/** Where a head ends and what is said of it begins. */
export type Divided = { readonly headEnd: number; readonly from: number };

const LONGEST_HEAD = 60;

/** How a definition opens. */
const OPENER =
  /^(?:主要|一般|通常)?(?:是指|指的是|系指|即指|就是|指|即|系|是|为|包括|包含|《[^》]{2,60}》(?:明确|提出|规定))/u;

/** Openers that divide a head from its definition without any mark between; the short ones only behind a closing quotation mark. */
const DIVIDER = /^(?:主要)?(?:是指|指的是|系指|即指|就是指)(?!什么|啥|何|谁)/u;
const SHORT_DIVIDER = /^(?:指|即|是|为)(?!\p{P})/u;
/** “积分制”管理，即…: behind a comma only where a number or a name in quotation marks stands before. */
const AFTER_COMMA = /^(?:指|即是?)(?=\p{Script=Han}|“)/u;
/** 指 that is no opener: 指标, 指导, 手指. */
const BARE_DIVIDER = /^指(?![标数挥南导定令示引纹战责针甲明向出])/u;
const CLOSING = '”)"';
const STOPS = '。;!?';

/**
 * Divides a line at the first colon, dash or opener outside quotation marks: “四上”企业：现阶段…, “四下基层”——宣传…, “双碳”目标是指….
 * Undefined where the line begins with no head.
 *
 * @param end where the line ends, or the next where the head may run over
 * @param isMarked whether a number or bullet stands before: then a bare 指 divides too
 */
export const divideHead = (
  text: string,
  start: number,
  end: number,
  isMarked = false,
): Divided | undefined => {
  const words = text.slice(start, Math.min(end, start + LONGEST_HEAD + 2));
  const inside = enclosed(words);
  for (let at = 1; at < words.length; at++) {
    if (inside[at]) continue;
    const mark = words.charAt(at);
    if (STOPS.includes(mark)) return undefined;
    const length = dividerAt(words, at, isMarked);
    if (length !== undefined) return { headEnd: start + at, from: start + at + length };
    if (mark === ',') return undefined;
  }
  return undefined;
};

/** How many units divide at this place: those of a colon or dash, none for an opener, which belongs to the definition. */
const dividerAt = (words: string, at: number, isMarked: boolean): number | undefined => {
  const mark = words.charAt(at);
  if (mark === ':') return isBetweenDigits(words, at) ? undefined : 1;
  const dash = DASH.exec(words.slice(at, at + 6))?.[0];
  if (dash !== undefined) return dash.length;
  if (at > 2 && words.startsWith('【') && words.charAt(at - 1) === '】') return 0;
  const isComma = mark === ',';
  const rest = words.slice(isComma ? at + 1 : at, at + 8);
  if (DIVIDER.test(rest)) return isComma ? 1 : 0;
  if (isComma)
    return AFTER_COMMA.test(rest) && (isMarked || QUOTED_NAME.test(words.slice(0, at))) ? 1 : undefined;
  if (CLOSING.includes(words.charAt(at - 1)) && SHORT_DIVIDER.test(rest)) return 0;
  const mayBeBare = isMarked || QUOTED_NAME.test(words.slice(0, at));
  return mayBeBare && at > 2 && BARE_DIVIDER.test(rest) && !'是手所'.includes(words.charAt(at - 1))
    ? 0
    : undefined;
};

/** A long dash, or a short one between spaces. */
const DASH = /^(?:--|\s+-{1,2}\s+)/u;

/** A quoted name with the noun behind it: “六边”绿化. */
const QUOTED_NAME = /“[^“”]{1,30}”\p{Script=Han}{0,8}$/u;

const isBetweenDigits = (words: string, at: number): boolean =>
  /\d/u.test(words.charAt(at - 1)) && /\d/u.test(words.charAt(at + 1));

const NO_HEAD =
  /^(?:注|备注|说明|各位代表|同志们|其中|例如|比如|一是|二是|三是|主要.{0,10}是|.{0,20}(?:如下|包括|有|是|看到|表示|指出|提出|认为|介绍))$/u;
const LONGEST_PLAUSIBLE = 42;
const INNER_STOP = /[。;!?,]/u;

/** Whether words may be the head of an entry: short, no sentence, no word that opens a sentence or a list. */
export const isHead = (words: string): boolean => {
  const head = words.trim();
  if (head.length < 2 || head.length > LONGEST_PLAUSIBLE || NO_HEAD.test(head)) return false;
  if (!/[\p{Script=Han}\p{L}\d]/u.test(head) || /^[\p{Pe}\p{Pf}、,。:]/u.test(head)) return false;
  return !hasOutside(head, INNER_STOP);
};

const hasOutside = (words: string, pattern: RegExp): boolean =>
  enclosed(words).some((isInside, at) => !isInside && pattern.test(words.charAt(at)));

export const isQuotedHead = (head: string): boolean => /[“"].{1,40}[”"]/u.test(head);

/** Whether a definition opens as definitions do: 指, 是, 即, 包括. */
export const hasOpener = (definition: string): boolean => OPENER.test(definition.trimStart());
