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

const QUOTES = '“‘「『';

/** A closing mark this far away does not belong to the opening one: a stray mark must not swallow the text behind it. */
const REACH = 200;

/** A mark that opens and the one that closes it. */
type Pair = { readonly from: number; readonly to: number };

/** How many marks may be open at once: more is an attack. */
const DEEPEST = 4;

/** The marks of a text that are closed within reach, inner before outer. Linear in the length of the text. */
const pairsIn = (text: string): readonly Pair[] => {
  const pairs: Pair[] = [];
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closer = CLOSERS.get(mark);
    if (closer !== undefined) open.push({ closer, at });
    if (!CLOSING.has(mark)) continue;
    const depth = open.slice(-DEEPEST).findLastIndex((one) => one.closer === mark);
    if (depth === -1) continue;
    const index = Math.max(0, open.length - DEEPEST) + depth;
    const from = open[index]?.at ?? at;
    open.length = index;
    if (at - from <= REACH) pairs.push({ from, to: at });
  }
  return pairs;
};

const CLOSING: ReadonlySet<string> = new Set(CLOSERS.values());

/**
 * For every unit of a text whether it stands within quotation marks or brackets, the marks themselves included. An opening mark that nothing
 * closes within reach counts as an ordinary character.
 */
export const enclosed = (text: string): readonly boolean[] => {
  const inside = Array.from<boolean>({ length: text.length }).fill(false);
  for (const { from, to } of pairsIn(text)) inside.fill(true, from, to + 1);
  return inside;
};

/** The outermost pieces of a text within quotation marks. */
const quotedIn = (text: string): readonly Pair[] => {
  const quoted = pairsIn(text).filter(({ from }) => QUOTES.includes(text.charAt(from)));
  return quoted
    .filter((pair) => !quoted.some(({ from, to }) => from < pair.from && pair.to < to))
    .toSorted((one, other) => one.from - other.from);
};

/** Without quotation marks around the whole; “四上”企业 and “两重”“两新” keep theirs. */
export const unquoted = (text: string): string => {
  const words = text.trim();
  const typed = /^"([^"]*)"$/u.exec(words)?.[1];
  if (typed !== undefined) return typed.trim();
  const isWhole = quotedIn(words).some(({ from, to }) => from === 0 && to === words.length - 1);
  return isWhole ? words.slice(1, -1).trim() : words;
};

/** Without any quotation mark. */
export const withoutQuotes = (text: string): string => text.replaceAll(QUOTE_MARKS, '');

const QUOTE_MARKS = /[“”‘’「」『』"]/gu;

/** The pieces of a text within quotation marks, without them. */
export const quotedPieces = (text: string): readonly string[] =>
  [
    ...quotedIn(text).map(({ from, to }) => text.slice(from + 1, to)),
    ...[...text.matchAll(/"([^"]+)"/gu)].map(([, piece = '']) => piece),
  ].filter(({ length }) => length > 0 && length <= LONGEST_PIECE);

const LONGEST_PIECE = 60;

/** Whether a text opens more quotation marks than it closes. */
export const isUnbalanced = (text: string): boolean =>
  count(text, '“') > count(text, '”') || count(text, '《') > count(text, '》');

const count = (text: string, mark: string): number => text.split(mark).length - 1;
