import { expect, it } from 'vitest';

import { isWhole } from '../../../src/match/boundaries.ts';
import { guardWords } from '../../../src/match/guard-words.ts';
import { createNumeralGuard } from '../../../src/match/numerals.ts';
import { fold, report } from './support.ts';

const isSlogan = createNumeralGuard(guardWords(fold.key));

it('of all the numbers in the report, exactly those in quotation marks are slogans', () => {
  const folded = fold.fold(report);
  const numbers = [...folded.key.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
    start: folded.starts[index]!,
    end: folded.starts[index]! + digits.length,
  }));
  const slogans = numbers.filter(({ from, to }) => isWhole(folded, from, to) && isSlogan(folded, from, to));
  const quoted = numbers.filter(({ start, end }) => report[start - 1] === '“' && report[end] === '”');
  expect(numbers.length).toBeGreaterThan(150);
  expect(slogans.map(({ start, end }) => report.slice(start - 1, end + 1))).toEqual(
    quoted.map(({ start, end }) => report.slice(start - 1, end + 1)),
  );
});
