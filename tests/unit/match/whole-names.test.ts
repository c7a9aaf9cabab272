import { expect, it } from 'vitest';

import { createAnnotator } from '../../../src/match/annotator.ts';
import { fold, marked } from './support.ts';

const markedOf = (texts: readonly string[], words: readonly string[] = []) => {
  const annotate = createAnnotator({
    fold,
    words,
    terms: texts.map((text) => ({ term: text, label: text, text, issuers: [] })),
  });
  return (text: string) => annotate(text).map((hit) => hit.text);
};

it('a longer word that contains a term hides it', () => {
  expect(marked('兩高速公路')).toEqual([]);
  expect(marked('两高速公路和“两高”项目')).toEqual(['“两高”项目']);
});

it('a longer term hides a shorter one', () => {
  expect(marked('打造共同富裕示范區,推進共同富裕')).toEqual(['共同富裕示范區', '共同富裕']);
});

it('a word that is a term too is a term', () => {
  expect(markedOf(['三防'], ['三防'])('做好三防')).toEqual(['三防']);
});

it('no run of digits or letters is cut', () => {
  const found = markedOf(['5G', 'AI', '5G應用', '稳增长21']);
  for (const text of [
    '15G',
    '5Gb',
    'AIR',
    'MAI',
    '55G應用',
    '上2.5G應用',
    '1,5G應用',
    '稳增长215',
    '稳增长21.5',
  ])
    expect(found(text)).toEqual([]);
  expect(found('推動5G應用和AI。')).toEqual(['5G應用', 'AI']);
  expect(found('12.5G應用')).toEqual(['5G應用']);
});

it('no Chinese numeral is cut', () => {
  expect(marked('二十三大戰略')).toEqual([]);
  expect(marked('第三大戰略')).toEqual([]);
  expect(marked('二十四五')).toEqual([]);
  expect(marked('統一三線一單管控')).toEqual(['三線一單']);
});

it('no character is cut that stands for several', () => {
  expect(markedOf(['5m'])('5㎡')).toEqual([]);
  expect(markedOf(['一'])('㈠')).toEqual([]);
  expect(markedOf(['吉', '𠮷'])('𠮷')).toEqual(['𠮷']);
});

it('a name may be spaced or broken once over lines, a short one may not be broken', () => {
  expect(marked('三 線 一 單')).toEqual(['三 線 一 單']);
  expect(marked('三線\r\n一單')).toEqual(['三線\r\n一單']);
  expect(marked('三線\n\n一單')).toEqual([]);
  expect(marked('兩\n高')).toEqual([]);
  expect(marked(`三線${' '.repeat(100)}一單`)).toEqual([]);
});

it('surfaces of one character are found, empty ones are not', () => {
  expect(markedOf(['富', '””', ''])('富強”')).toEqual(['富']);
});
