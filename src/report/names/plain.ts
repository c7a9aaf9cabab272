/** Marks as the rules write them, each before the one that it stands for. */
const MARKS = '，,；;：:！!？?（(）)「“」”『“』”－-—-–-―-〔(〕)［(］)【(】)';

const HALF_WIDTH = 0xfee0;

/**
 * Makes the reader of a text as the rules see it: simplified, with half-width digits, letters and marks, and one kind of quotation mark. Unit
 * for unit, so that every offset holds in both.
 *
 * @param characters traditional to simplified, one character for one
 */
export const createPlain = (characters: ReadonlyMap<string, string>): ((text: string) => string) => {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => (isWide(unit) ? unit - HALF_WIDTH : unit));
  for (const [from, to] of characters)
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let at = 0; at < MARKS.length; at += 2) units[MARKS.charCodeAt(at)] = MARKS.charCodeAt(at + 1);
  return (text) => {
    let plain = '';
    for (let at = 0; at < text.length; at++) plain += String.fromCharCode(units[text.charCodeAt(at)] ?? 0);
    return plain;
  };
};

/** Full-width digits and letters. */
const isWide = (unit: number): boolean =>
  (unit >= 0xff10 && unit <= 0xff19) ||
  (unit >= 0xff21 && unit <= 0xff3a) ||
  (unit >= 0xff41 && unit <= 0xff5a);
