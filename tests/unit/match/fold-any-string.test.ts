import { expect, it } from 'vitest';

import { createFold } from '../../../src/text/fold.ts';
import { fold } from './support.ts';

it('takes the empty text', () => {
  const { key, starts, ends } = fold.fold('');
  expect([key, starts.length, ends.length]).toEqual(['', 0, 0]);
});

it('takes lone surrogates, and never joins two of them over what is left out', () => {
  expect(fold.key('\ud842')).toBe('\ufffd');
  expect(fold.key('\udfb7兩')).toBe('\ufffd两');
  expect(fold.key('\ud842”\udfb7')).toBe('\ufffd\ufffd');
});

it('takes a text that becomes longer than it was', () => {
  const { key, ends } = fold.fold('ﷺ'.repeat(10_000));
  expect(key.length).toBe(150_000);
  expect(ends.at(-1)).toBe(10_000);
});

it('takes marks without end on one letter', () => {
  const text = 'a' + '\u0301'.repeat(100_000);
  expect(fold.fold(text).ends.at(-1)).toBe(text.length);
});

it('knows no script without a table', () => {
  expect(createFold(new Map()).key('“兩高”')).toBe('兩高');
});
