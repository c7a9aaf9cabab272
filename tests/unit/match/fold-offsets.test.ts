import { describe, expect, it } from 'vitest';

import { createRandom, fold, report } from './support.ts';

/** Each key unit with the piece of the text that it comes from. */
const pieces = (text: string): readonly (readonly [unit: string, piece: string])[] => {
  const { key, starts, ends } = fold.fold(text);
  return Array.from({ length: key.length }, (_, i) => [key[i]!, text.slice(starts[i], ends[i])] as const);
};

describe('every key unit leads back to the characters it comes from', () => {
  it('behind what is left out', () => {
    expect(pieces('“兩\u200b 高”')).toEqual([
      ['两', '兩'],
      ['高', '高'],
    ]);
  });

  it('where one character becomes several', () => {
    expect(pieces('7㎡')).toEqual([
      ['7', '7'],
      ['m', '㎡'],
      ['2', '㎡'],
    ]);
  });

  it('outside the basic plane, on either side of the table', () => {
    expect(pieces('𠮷1')).toEqual([
      ['\ud842', '𠮷'],
      ['\udfb7', '𠮷'],
      ['1', '1'],
    ]);
    expect(pieces('𝟏區')).toEqual([
      ['1', '𝟏'],
      ['区', '區'],
    ]);
  });

  it('together with the marks on them', () => {
    expect(pieces('葛\u{e0100}e\u0301!')).toEqual([
      ['葛', '葛\u{e0100}'],
      ['é', 'e\u0301'],
      ['!', '!'],
    ]);
  });
});

/** In order, without overlaps, and each piece folds to the units it gave. */
const checkMap = (text: string): void => {
  const { key, starts, ends } = fold.fold(text);
  expect([starts.length, ends.length]).toEqual([key.length, key.length]);
  for (let i = 0; i < key.length;) {
    let next = i + 1;
    while (next < key.length && starts[next] === starts[i]) next++;
    expect(starts[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : ends[i - 1]!);
    expect(fold.key(text.slice(starts[i], ends[i]))).toBe(key.slice(i, next));
    expect(new Set(ends.slice(i, next)).size).toBe(1);
    i = next;
  }
};

it('holds for the whole report', () => {
  checkMap(report);
});

it('holds for random texts', () => {
  const random = createRandom(1);
  const alphabet = [
    '兩',
    '高',
    '“',
    '”',
    ' ',
    '１',
    '+',
    'Ａ',
    '㎡',
    '𠮷',
    '\u0301',
    '\ufe0f',
    '\u{e0100}',
    '\ud842',
    '\udfb7',
    'ﷺ',
    '\n',
    '…',
  ];
  for (let run = 0; run < 500; run++)
    checkMap(Array.from({ length: random(30) }, () => alphabet[random(alphabet.length)]).join(''));
});
