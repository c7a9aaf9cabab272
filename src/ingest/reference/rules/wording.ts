import { wordsFor } from '../../../report/words.ts';
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

const VALUING = wordsFor('reference/valuing');
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
