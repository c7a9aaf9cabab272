/**
 * How usual a character is in Chinese as such, before any text is seen. Two old standards list the usual characters of each script first, and
 * the platform's decoders hold both: GB 2312 (rows 16–55 the 3,755 usual ones of simplified script), Big5 (A440–C67E the 5,401 of
 * traditional script).
 */
export type Script = 'HANS' | 'HANT';

export type Usual = Readonly<Record<Script, ReadonlySet<string>>>;

export const usualCharacters = (): Usual =>
  (usual ??= { HANS: rows('gb2312', 0xb0, 0xd7), HANT: rows('big5', 0xa4, 0xc6) });

let usual: Usual | undefined;

const rows = (encoding: string, first: number, last: number): ReadonlySet<string> => {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (encoding === 'big5' ? trail <= 0x7e || trail >= 0xa1 : trail >= 0xa1) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu));
};

/** The script that most characters speak for which only one of them uses. */
export const scriptOf = (text: string): Script => {
  const { HANS, HANT } = usualCharacters();
  let balance = 0;
  for (const character of text) balance += Number(HANT.has(character)) - Number(HANS.has(character));
  return balance > 0 ? 'HANT' : 'HANS';
};
