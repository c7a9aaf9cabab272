/** Quotation marks of every kind, book title marks and the accents that are typed in their place. */
const QUOTES = '\\p{Quotation_Mark}〈-》︽-﹀`´｀❛-❞❮❯';

/** What never distinguishes two names and shows nothing on the page: zero-width characters, soft hyphen, byte order mark, controls. */
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\p{Cc}';

export const QUOTE = new RegExp(`[${QUOTES}]`, 'u');

/** Left out of a key. */
export const DROPPED = new RegExp(`[${QUOTES}${INVISIBLE}\\p{White_Space}]`, 'u');

/** Left out of a key, but a reader sees that something stands between the neighbours. */
export const VISIBLE_GAP = new RegExp(`[${QUOTES}\\p{White_Space}]`, 'u');

/** Ends a line or a table cell. */
export const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Belongs to the character before it: combining accents, kana voicing, variation selectors. */
export const ATTACHED = /[\p{Mn}\uff9e\uff9f]/u;

export const HAN = /[\p{Script=Han}〇]/u;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** A digit or a letter of an alphabet, as keys hold them (folded): what reads on as one number or word. */
export const isWordUnit = (unit: number): boolean =>
  isDigit(unit) || (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x52f && unit !== 0xf7);

/** A direction in a text: back or on. */
export type Step = 1 | -1;
