import { describe, expect, it } from 'vitest';

import { numeralKey } from '../../../src/match/numeral-key.ts';
import { chineseNumeral, decimalOf, numberOf } from '../../../src/text/numerals.ts';

describe('one reader knows what a numeral writes', () => {
  it.each([
    ['三', 3],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['三千', 3000],
    ['二〇二四', 2024],
    ['两', 2],
    ['兩', 2],
    ['双', 2],
    ['雙', 2],
    ['１０', 10],
    ['10', 10],
    ['三个', undefined],
    ['', undefined],
  ])('%s', (words, number) => expect(numberOf(words)).toBe(number));

  it('and what stands behind a point', () =>
    expect([decimalOf('八十五点五'), decimalOf('六')]).toEqual([85.5, 6]));

  it('and reads what the printer of numerals writes', () => {
    for (let number = 1; number < 1000; number++) expect(numberOf(chineseNumeral(number))).toBe(number);
  });

  it('and makes keys in which 3大战略 is 三大战略', () => expect(numeralKey('三大战略十')).toBe('3大战略10'));
});
