import { attribute, isElement, textOfNode, walk, type Element, type Node } from './html-tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** The lines that a reader sees: a paragraph, a row of a table, an item of a list each. */
export const linesOf = (root: Node, skips: (element: Element) => boolean): readonly string[] => {
  const page = createPage();
  for (const { node, entering } of walk(root, skips)) {
    const text = textOfNode(node);
    if (text !== undefined) {
      if (entering) page.write(text);
    } else if (isElement(node)) {
      if (entering) enter(page, node);
      else leave(page, node);
    }
  }
  page.end();
  return page.lines;
};

type Page = {
  readonly lines: string[];
  readonly write: (text: string) => void;
  /** Puts a mark before the line that comes. */
  readonly mark: (text: string) => void;
  readonly end: () => void;
  /** How many items of each list that is open have been counted. */
  readonly lists: number[];
};

const createPage = (): Page => {
  const lines: string[] = [];
  let pieces: string[] = [];
  let mark = '';
  return {
    lines,
    lists: [],
    write: (text) => pieces.push(text),
    mark: (text) => {
      mark = text;
    },
    end: () => {
      const line = tidy(pieces.join(''));
      pieces = [];
      if (line === '') return;
      lines.push(mark + line);
      mark = '';
    },
  };
};

const enter = (page: Page, element: Element): void => {
  const { tagName } = element;
  if (BLOCKS.has(tagName) || tagName === 'br') page.end();
  if (tagName === 'ol') page.lists.push(Number(attribute(element, 'start') || '1') - 1);
  if (tagName === 'ul') page.lists.push(NaN);
  if (tagName === 'li') page.mark(markOf(page, element));
  if (tagName === 'td' || tagName === 'th') page.write('\t');
};

const leave = (page: Page, { tagName }: Element): void => {
  if (BLOCKS.has(tagName)) page.end();
  if (tagName === 'ol' || tagName === 'ul') page.lists.pop();
};

const NOTE = /^(?:foot|end)note-/u;

/** The number that a browser shows before an item; before a note, the mark that the text has for it. */
const markOf = ({ lists }: Page, item: Element): string => {
  const count = (lists.at(-1) ?? NaN) + 1;
  if (Number.isNaN(count)) return '';
  lists[lists.length - 1] = count;
  return NOTE.test(attribute(item, 'id')) ? `[${count}]` : `${count}. `;
};

const CHINESE = String.raw`[\p{Script=Han}\u3001-\u303f\uff01-\uff5e“”‘’…—]`;
const BREAK_BEHIND = new RegExp(String.raw`(?<=${CHINESE})[ \t]*[\r\n][ \t\r\n]*`, 'gu');
const BREAK_BEFORE = new RegExp(String.raw`(?<![ \t\r\n])[ \t]*[\r\n][ \t\r\n]*(?=${CHINESE})`, 'gu');

/** Blanks as a browser shows them: many are one, none at the ends. Where the source breaks a line beside a Chinese sign, none is meant. */
const tidy = (text: string): string =>
  text
    .replaceAll(BREAK_BEHIND, '')
    .replaceAll(BREAK_BEFORE, '')
    .replaceAll(/[ \r\n\f\u00a0\u2002\u2003\u2009\u200b\ufeff]+/gu, ' ')
    .replaceAll(/ ?\t[ \t]*/gu, '\t')
    .trim()
    .replace(/\s?↑$/u, '');
