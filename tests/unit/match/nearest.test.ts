import { expect, it } from 'vitest';

import { createNearest } from '../../../src/match/nearest.ts';
import { fold } from './support.ts';

const LABELS = [
  '1310',
  '363',
  '1363',
  '139',
  '三線一單',
  '三塊地',
  '兩高',
  '雙變',
  '雙擁',
  '百千萬工程',
  '無廢城市',
  '法治湞江',
  '平安湞江',
];
const entries = LABELS.map((text) => ({ text, value: text }));
const nearest = createNearest(fold, entries);

it('puts the code that differs least first', () => {
  expect(nearest('1314', 3)).toEqual(['1310', '1363', '139']);
  expect(nearest('1364', 1)).toEqual(['1363']);
});

it('forgives a wrong, a missing, a doubled and a swapped character', () => {
  for (const label of ['三线一担', '三線單', '三線線一單', '三一線單', '“三线二单”'])
    expect(nearest(label, 1)).toEqual(['三線一單']);
});

it('finds a label by a part of it, and a label within what was asked', () => {
  expect(nearest('百千萬', 1)).toEqual(['百千萬工程']);
  expect(nearest('落實1310新要求', 1)).toEqual(['1310']);
});

it('suggests nothing where nothing is similar', () => {
  for (const label of ['', '””', '富', '完全不同的提法', '𠮷']) expect(nearest(label, 5)).toEqual([]);
});

it('prefers, of equally many edits, the label of like length, then the one that begins alike', () => {
  const near = createNearest(
    fold,
    ['一二平安', '三平安', '一變法', '雙變湞'].map((text) => ({ text, value: text })),
  );
  expect(near('平安', 2)).toEqual(['三平安', '一二平安']);
  expect(near('雙變法', 2)).toEqual(['雙變湞', '一變法']);
});

it('answers at most as many as asked, and the same whatever the order of entry', () => {
  const backwards = createNearest(fold, entries.toReversed());
  expect(nearest('雙高', 2)).toHaveLength(2);
  for (const label of ['雙高', '1314', '法治韶關']) expect(backwards(label, 5)).toEqual(nearest(label, 5));
});

it('names a value once, by its best label, where the caller says which are the same', () => {
  const labels = [
    { text: '1310', value: { term: 'a', label: '1310' } },
    { text: '1311', value: { term: 'a', label: '1311' } },
    { text: '1319', value: { term: 'b', label: '1319' } },
  ];
  expect(createNearest(fold, labels, ({ term }) => term)('1311部署', 5).map(({ label }) => label)).toEqual([
    '1311',
    '1319',
  ]);
  expect(createNearest(fold, labels, ({ term }) => term)('1314', 5).map(({ label }) => label)).toEqual([
    '1310',
    '1319',
  ]);
});

it('takes labels of any length', () => {
  expect(nearest('高'.repeat(5000), 3)).toEqual([]);
});
