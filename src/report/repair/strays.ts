import type { Edit } from './edits.ts';
import { pairOf } from './gbk.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** Drawings, Korean syllables and private characters. What GBK has (★, ○) is Chinese use. */
const STRANGE = /[\p{Script=Hangul}\p{Co}\u2600-\u27bf]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Takes out signs that stand inside a word: the characters on both sides belong together, by the word list or by the text, or the text is
 * damaged anyway.
 */
export const strayEdits = (tokens: readonly Token[], damaged: boolean): readonly Edit[] => {
  const strays = tokens.filter((token, index) => isBetween(token, tokens[index - 1], tokens[index + 1]));
  if (strays.length === 0) return [];
  const joined = new Set(tokens.map(({ code }, index) => pairAt(code, tokens[index + 1])));
  return tokens.flatMap((token, index) => {
    const [left, right] = [tokens[index - 1], tokens[index + 1]];
    if (left === undefined || right === undefined || !isBetween(token, left, right)) return [];
    const belong = damaged || joined.has(pairAt(left.code, right)) || isWord(left.code, right.code);
    return belong ? [without(token)] : [];
  });
};

const isBetween = ({ code, lost }: Token, left: Token | undefined, right: Token | undefined): boolean =>
  !lost &&
  code > 0x1000 &&
  STRANGE.test(String.fromCharCode(code)) &&
  pairOf(code) === 0 &&
  isHan(left) &&
  isHan(right);

const isHan = (token: Token | undefined): boolean =>
  token !== undefined && HAN.test(String.fromCharCode(token.code));

const pairAt = (left: number, right: Token | undefined): number => left * 65_536 + (right?.code ?? 0);

const without = ({ start, code }: Token): Edit => ({
  start,
  end: start + 1,
  became: '',
  why: `${String.fromCharCode(code)} stands inside a word and belongs to no Chinese text.`,
});

const LEADING = /^[ \t\u3000]*(\?+)/gmu;
const TRAILING = /(?<!\?)(\?+)[ \t]*$/gmu;
const ENDED = /[。！!；;，,、：:”』」）)》〕\]…—\s]$/u;
/** Whether a line may be a question by its words. */
export const mayAsk = (line: string): boolean => ASKING.test(line);

const ASKING = /[吗嗎呢谁誰何哪怎吧几幾]|什[么麼]|多少|[是能可]否|[会會]不[会會]|[是有能]不|有没有|有沒有/u;

/**
 * Takes out the question marks that a decoder made of blanks at the ends of lines. Behind a character it may be a question: there it must
 * ask nothing, and the text must be a damaged one.
 *
 * @param damaged the text has other damage
 */
export const blankEdits = (text: string, damaged: boolean): readonly Edit[] => [
  ...[...text.matchAll(LEADING)].map(({ index, 0: whole, 1: signs = '' }) =>
    blank(index + whole.length - signs.length, signs),
  ),
  ...[...text.matchAll(TRAILING)].flatMap(({ index, 1: signs = '' }) => {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const stray = ENDED.test(line) || (damaged && !mayAsk(line));
    return line !== '' && stray ? [blank(index, signs)] : [];
  }),
];

const blank = (start: number, signs: string): Edit => ({
  start,
  end: start + signs.length,
  became: '',
  why: 'A decoder showed a blank at the end of a line as a question mark.',
});
