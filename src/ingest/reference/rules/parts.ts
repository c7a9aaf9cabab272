import { numbersIn } from '../../../text/numerals.ts';
import { labelsOf } from '../book.ts';
import type { ReferenceEntry } from '../format.ts';
import { must, type Rule } from './rule.ts';

/** 百縣千鎮萬村: from here on a number says how large something is, not how many items follow. */
const LARGE = 100;

const COUNT = /^(?:\d+|[一二兩三四五六七八九十百千萬]+|雙)/u;

/** A 三大 has three items, a 四個 four, the 3 of a code three. */
export const countsAgree: Rule = ({ parts }) =>
  parts.flatMap(({ token, items }, index) => {
    const count = countOf(token);
    return must(
      count === undefined || count === items.length,
      ['parts', index, 'items'],
      `“${token}” counts ${count}, and ${items.length} items stand here: ${items.join('、')}; give all of them, or correct the token`,
    );
  });

const countOf = (token: string): number | undefined => {
  const [numeral = ''] = COUNT.exec(token) ?? [];
  if (numeral === '雙') return 2;
  const [count] = numeral.includes('萬') ? [] : numbersIn(numeral);
  return count === undefined || count >= LARGE ? undefined : count;
};

/** Tokens stand in the name, or in one of the other names, in order: 三線 and then 一單 in 三線一單. */
export const tokensStandInTheName: Rule = (entry) => {
  const tokens = entry.parts.map(({ token }) => token);
  return must(
    tokens.length === 0 || labelsOf(entry).some((label) => holdsInOrder(label, tokens)),
    ['parts', 0, 'token'],
    `tokens must stand in the name or another name in their order; ${tokens.map((token) => `“${token}”`).join(', ')} do not stand so in ${namesOf(entry)}`,
  );
};

const namesOf = (entry: ReferenceEntry): string =>
  labelsOf(entry)
    .map((label) => `“${label}”`)
    .join(', ');

const holdsInOrder = (label: string, tokens: readonly string[]): boolean => {
  let from = 0;
  for (const token of tokens) {
    const found = label.indexOf(token, from);
    if (found < 0) return false;
    from = found + token.length;
  }
  return true;
};

/** A part without items says nothing, and an item named twice is one too few. */
export const itemsAreThere: Rule = ({ parts }) =>
  parts.flatMap(({ token, items }, index) =>
    must(
      items.length > 0 && new Set(items).size === items.length,
      ['parts', index, 'items'],
      `“${token}” must have one item or more, each once`,
    ),
  );
