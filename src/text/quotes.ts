/** Marks that open a stretch of their own, with the mark that closes it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['［', '］'],
  ['[', ']'],
]);

const QUOTES = '“”‘’「」『』"';

/** A closing mark this far away does not belong to the opening one: a stray mark must not swallow the text behind it. */
const REACH = 200;

/**
 * For every unit of a text whether it stands within quotation marks or brackets, the marks themselves included. An opening mark that nothing
 * closes within reach counts as an ordinary character. Linear in the length of the text.
 */
export const enclosed = (text: string): readonly boolean[] => {
  const inside = Array.from<boolean>({ length: text.length }).fill(false);
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closer = CLOSERS.get(mark);
    if (closer !== undefined) open.push({ closer, at });
    else close(mark, at, open, inside);
  }
  return inside;
};

const DEEPEST = 4;

const close = (
  mark: string,
  at: number,
  open: { readonly closer: string; readonly at: number }[],
  inside: boolean[],
): void => {
  if (!CLOSING.has(mark)) return;
  const depth = open.slice(-DEEPEST).findLastIndex(({ closer }) => closer === mark);
  if (depth === -1) return;
  const index = Math.max(0, open.length - DEEPEST) + depth;
  const from = open[index]?.at ?? at;
  open.length = index;
  if (at - from <= REACH) inside.fill(true, from, at + 1);
};

const CLOSING: ReadonlySet<string> = new Set(CLOSERS.values());

/** Without quotation marks around the whole; “四上”企业 and “两重”“两新” keep theirs. */
export const unquoted = (text: string): string => {
  const words = text.trim();
  const mark = words.charAt(0);
  const closer = mark === '"' ? mark : (CLOSERS.get(mark) ?? '');
  const isWhole = QUOTES.includes(mark) && closer !== '' && words.indexOf(closer, 1) === words.length - 1;
  return isWhole ? words.slice(1, -1).trim() : words;
};

/** Without any quotation mark. */
export const withoutQuotes = (text: string): string => text.replaceAll(QUOTE_MARKS, '');

const QUOTE_MARKS = /[“”‘’「」『』"]/gu;

/** The pieces of a text within quotation marks, without them. */
export const quotedPieces = (text: string): readonly string[] =>
  [...text.matchAll(/[“「『]([^“”「」『』]{1,60})[”」』]|"([^"]{1,60})"|‘([^‘’]{1,60})’/gu)].map(
    ([, piece, typed, single = '']) => piece ?? typed ?? single,
  );

/** Whether a text opens more quotation marks than it closes. */
export const isUnbalanced = (text: string): boolean =>
  count(text, '“') > count(text, '”') || count(text, '《') > count(text, '》');

const count = (text: string, mark: string): number => text.split(mark).length - 1;
