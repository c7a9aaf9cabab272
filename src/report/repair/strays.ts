import { pairOf } from './gbk.ts';
import type { Edit } from './edits.ts';

/** Signs that no report has between two characters of a word: drawings, faces, Korean, private use. */
const BETWEEN =
  /(?<=\p{Script=Han})[\p{Script=Hangul}\p{Co}\u2600-\u27bf\u{1f000}-\u{1faff}\ufe0f]{1,3}(?=\p{Script=Han})/gu;

/** Takes out signs that stand inside a word. What GBK has (★, ○) is Chinese use and stays. */
export const strayEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(BETWEEN)]
    .filter(([signs]) => [...signs].every((sign) => pairOf(sign.charCodeAt(0)) === 0 || /\p{Co}/u.test(sign)))
    .map(({ index, 0: signs }) => ({
      start: index,
      end: index + signs.length,
      became: '',
      why: `${signs} stands inside a word and belongs to no Chinese text.`,
    }));

const LEADING = /^[ \t\u3000]*(\?+)/gmu;
const TRAILING = /(?<!\?)(\?+)[ \t]*$/gmu;
const ENDED = /[。！!；;，,、：:”』」）)》〕\]…—\s]$/u;
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
    const stray = ENDED.test(line) || (damaged && !ASKING.test(line));
    return line !== '' && stray ? [blank(index, signs)] : [];
  }),
];

const blank = (start: number, signs: string): Edit => ({
  start,
  end: start + signs.length,
  became: '',
  why: 'A decoder showed a blank at the end of a line as a question mark.',
});
