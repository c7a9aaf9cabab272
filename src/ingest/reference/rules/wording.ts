import type { ReferenceBook } from '../book.ts';
import { must, type Rule } from './rule.ts';

const MOST_SENTENCES = 3;
const MOST_CHARACTERS = 160;

/** One to three sentences that a card can hold. */
export const textIsShort: Rule = ({ text }) => [
  ...must(
    /[。!?]”?$/u.test(text) && sentencesOf(text) <= MOST_SENTENCES,
    ['text'],
    `text must be one to ${MOST_SENTENCES} whole sentences, each with its mark at the end, was ${sentencesOf(text)}`,
  ),
  ...must(
    text.length <= MOST_CHARACTERS,
    ['text'],
    `text must have at most ${MOST_CHARACTERS} characters, has ${text.length}; say it shorter`,
  ),
];

const sentencesOf = (text: string): number => Array.from(text.matchAll(/[。!?]/gu)).length;

/** One English sentence, and a name that is none. */
export const englishIsShort: Rule = ({ gloss, english }) => [
  ...must(
    /^[A-Z“"‘\d].*[a-z\d)”"’%]\.$/u.test(gloss) && !/[.!?][”"’]?\s+[A-Z“"]/u.test(gloss),
    ['gloss'],
    'gloss must be one English sentence that begins with a capital and ends with a full stop',
  ),
  ...must(
    !/\p{Script=Han}/u.test(gloss + english),
    ['gloss'],
    'gloss and english must be English, without Chinese characters',
  ),
  ...must(!english.endsWith('.'), ['english'], 'english must be a name, without a full stop'),
];

const VALUING =
  '偉大 光輝 輝煌 英明 巨大成就 歷史性成就 歷史性變革 卓有成效 顯著成效 重大貢獻 重要法寶 里程碑 劃時代 開創性 原創性 博大精深 磅礴 譜寫 生動實踐 生動體現 深刻 科學內涵 堅強 高瞻遠矚 宏偉 光明前景 強大 一針見血 空洞 虛偽 所謂 失敗'.split(
    ' ',
  );
const VALUING_ENGLISH =
  /\b(?:great|glorious|brilliant|remarkable|magnificent|visionary|outstanding|historic|profound|so-called|powerful|wise)\b/iu;

/** What a name holds is the name's; what we say ourselves neither praises nor blames. */
export const valuesNothing: Rule = ({ text, gloss, english, origin = '' }, book) => {
  const said = withoutNames(text + origin, book);
  const word = VALUING.find((one) => said.includes(book.key(one)));
  const [inEnglish] = VALUING_ENGLISH.exec(gloss.replaceAll(english, '').replaceAll(QUOTED, '')) ?? [];
  return [
    ...must(
      word === undefined,
      ['text'],
      `text must neither praise nor blame, says “${word}”; say what it is`,
    ),
    ...must(
      inEnglish === undefined,
      ['gloss'],
      `gloss must neither praise nor blame, says “${inEnglish}”; say what it is`,
    ),
  ];
};

const QUOTED = /“[^”]*”|"[^"]*"/gu;
const TITLE = /《[^》]*》|“[^”]*”/gu;

/** From here on a name is surely one; shorter ones are words of every day too. */
const SURE = 4;

/** The folded text with a blank wherever a name of the reference or a title stands. */
export const withoutNames = (text: string, { key, names }: ReferenceBook): string =>
  [...names]
    .filter((name) => name.length >= SURE)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name, ' '), key(text.replaceAll(TITLE, '\n')));
