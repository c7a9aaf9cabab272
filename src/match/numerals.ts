import { type Neighbour, neighbourOf } from './neighbours.ts';
import { enumeration, type Run } from './enumeration.ts';
import type { Folded } from '../text/fold.ts';
import type { GuardWords } from './guard-words.ts';
import type { AfterSense, BeforeSense } from './numeral-words.ts';
import { createQuotationMarks } from './quotation-marks.ts';
import { createGlossary } from './word-senses.ts';

type Before = BeforeSense | Neighbour;
type After = AfterSense | Neighbour;

/**
 * Tells the slogan 1310 from the number. Answers whether the code at the key units `from` to `to` is a slogan there: quotation marks
 * around it, a carrier noun behind it, a lead before it; never beside a unit, a sign or a word of quantity. In an enumeration
 * (1310、363、1363抓落實) what stands around the whole decides. Where nothing speaks for either, a number before Han text is a slogan if
 * Han text or nothing precedes it: a false mark costs more than a missing one. `leads` are further keys (issuers) that make a slogan of
 * what follows.
 */
export const createNumeralGuard = (words: GuardWords, leads: Iterable<string> = []) => {
  const before = createGlossary(-1, words.before, leads, 'lead');
  const after = createGlossary(1, words.after);
  const { isEnclosed } = createQuotationMarks(words.marks);
  const senses = (folded: Folded, { from, to }: Run): readonly [Before, After] => [
    before(folded, from) ?? neighbourOf(folded, from, -1),
    after(folded, to) ?? neighbourOf(folded, to, 1),
  ];
  return (folded: Folded, from: number, to: number): boolean => {
    const run = { from, to };
    if (isEnclosed(folded, run)) return true;
    const key = folded.key.slice(from, to);
    if (key.includes('+')) return isSumSlogan(key, ...senses(folded, run));
    const members = enumeration(folded, run);
    const row = { from: members[0]?.from ?? from, to: members.at(-1)?.to ?? to };
    const [ahead, behind] = senses(folded, row);
    if (isNumber(ahead, behind)) return false;
    const isQuoted = [row, ...members].some((one) => isEnclosed(folded, one));
    return isQuoted || isSlogan(ahead, behind) || isAlone(folded, row);
  };
};

const isNumber = (before: Before, after: After): boolean =>
  before === 'count' || before === 'sign' || after === 'unit' || after === 'sign';

/** Of what is not surely a number. */
const isSlogan = (before: Before, after: After): boolean => {
  if (after === 'carrier' || before === 'lead') return true;
  return after === 'han' && (before === 'han' || before === 'edge');
};

/** A sum is written for its parts and seldom a number; with a letter in it, never. */
const isSumSlogan = (key: string, before: Before, after: After): boolean => {
  if (before === 'sign' || after === 'sign') return false;
  return /[a-z]/.test(key) || !isNumber(before, after);
};

/** Someone asks about the name: the text holds nothing else. */
export const isAlone = ({ key }: Folded, { from, to }: Run): boolean =>
  from === 0 && /^[?!。.]*$/.test(key.slice(to));
