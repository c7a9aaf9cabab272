const FULL = 0xfee0;
const FIRST = 0xff01;
const LAST = 0xff5e;
const SIGNS = Array.from(',;:!?()', (sign) => sign.charCodeAt(0));

/**
 * Writes a sign found in bytes as the text writes its signs: pages of a certain kind turn ，into , when all else is done. A sign that the text
 * has nowhere goes with the others.
 */
export const widthOf = (text: string): ((code: number) => string) => {
  const narrow = new Map(SIGNS.map((sign) => [sign, balanceOf(text, sign)] as const));
  const all = [...narrow.values()].reduce((sum, balance) => sum + balance, 0);
  return (code) => {
    if (code < FIRST || code > LAST) return String.fromCharCode(code);
    return String.fromCharCode((narrow.get(code - FULL) || all) > 0 ? code - FULL : code);
  };
};

/** How much oftener the text has a sign in half width than in full. */
const balanceOf = (text: string, sign: number): number =>
  text.split(String.fromCharCode(sign)).length - text.split(String.fromCharCode(sign + FULL)).length;
