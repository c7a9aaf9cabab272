/**
 * How usual a character is in Chinese as such, before any text is seen. Two old standards list the usual characters of each script first, and
 * the platform's decoders hold both: GB 2312 (rows B0–D7 the 3,755 usual ones of simplified script), Big5 (rows A4–C6 the 5,401 of
 * traditional script).
 */
export type Usual = Readonly<Record<'HANS' | 'HANT', ReadonlySet<number>>>;

export const usualCharacters = (): Usual =>
  (usual ??= { HANS: charactersOf('gb2312', 0xb0, 0xd7), HANT: charactersOf('big5', 0xa4, 0xc6) });

let usual: Usual | undefined;

const charactersOf = (encoding: 'gb2312' | 'big5', first: number, last: number): ReadonlySet<number> => {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail++)
      if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return new Set(Array.from(text.match(/\p{Script=Han}/gu) ?? [], (character) => character.charCodeAt(0)));
};

/** The script that most of those characters speak for which only one of the two uses. */
export const scriptOf = (codes: Iterable<number>): 'HANS' | 'HANT' => {
  const { HANS, HANT } = usualCharacters();
  let balance = 0;
  for (const code of codes) balance += Number(HANT.has(code)) - Number(HANS.has(code));
  return balance > 0 ? 'HANT' : 'HANS';
};
