/** Marks as the rules write them, each before the one that it stands for. */
const MARKS = '，,；;：:！!？?（(）)「“」”『“』”－-—-–-―-〔(〕)［(］)【(】)';

const markPairs: readonly (readonly [number, number])[] = Array.from(
  { length: MARKS.length / 2 },
  (_, index) => [MARKS.charCodeAt(2 * index), MARKS.charCodeAt(2 * index + 1)] as const,
);

const HALF_WIDTH = 0xfee0;

/**
 * A text as the rules read it: simplified, with half-width digits, letters and marks, and one kind of quotation mark. Unit for unit, so that
 * every offset holds in both.
 *
 * @param characters traditional to simplified, one character for one
 */
export const plainOf = (text: string, characters: ReadonlyMap<string, string>): string => {
  const units = new Map(markPairs);
  for (const [from, to] of characters)
    if (from.length === 1 && to.length === 1) units.set(from.charCodeAt(0), to.charCodeAt(0));
  const out: string[] = [];
  for (let at = 0; at < text.length; at++) out.push(plainUnit(text, at, units));
  return out.join('');
};

const plainUnit = (text: string, at: number, units: ReadonlyMap<number, number>): string => {
  const unit = text.charCodeAt(at);
  const known = units.get(unit);
  if (known !== undefined) return String.fromCharCode(known);
  return isWide(unit) ? String.fromCharCode(unit - HALF_WIDTH) : text.charAt(at);
};

/** Full-width digits and letters. */
const isWide = (unit: number): boolean =>
  (unit >= 0xff10 && unit <= 0xff19) ||
  (unit >= 0xff21 && unit <= 0xff3a) ||
  (unit >= 0xff41 && unit <= 0xff5a);
