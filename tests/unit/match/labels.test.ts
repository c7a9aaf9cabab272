import { expect, it } from 'vitest';

import { createAnnotator } from '../../../src/match/annotator.ts';
import { fold } from './support.ts';

const annotate = createAnnotator({
  fold,
  words: [],
  terms: [
    { term: '兩高', label: 1, text: '两高', issuers: [] },
    { term: '兩高', label: 2, text: '兩高', issuers: [] },
    { term: '兩高', label: 3, text: '“兩高”', issuers: [] },
    { term: '139', label: 4, text: '“139”行動', issuers: [] },
    { term: '139', label: 5, text: '139行動', issuers: [] },
    { term: '兩高', label: 7, text: '兩高', issuers: [] },
    { term: '別的', label: 6, text: '兩高', issuers: [] },
  ],
});

const labels = (text: string) => annotate(text).flatMap(({ found }) => found.map(({ label }) => label));

it('the label that is printed as the text is named, else the first', () => {
  expect(labels('兩高項目')).toEqual([2, 6]);
  expect(labels('两高项目')).toEqual([1, 6]);
  expect(labels('兩 高')).toEqual([1, 6]);
  expect(labels('139行動')).toEqual([5]);
  expect(labels('“139”行動')).toEqual([4]);
  expect(labels('「139」行動')).toEqual([4]);
});

it('several terms of one name are named once each, in order of entry', () => {
  expect(annotate('兩高').map(({ found }) => found.map(({ term }) => term))).toEqual([['兩高', '別的']]);
});
