import { expect, it } from 'vitest';

import { complaintsOf, fileOf } from './support.ts';

const REPORT = '今年,我们要在三处先行推开试市的做法,并于年底总结。';

it('twelve characters of a report in a row are refused, in whatever script and punctuation', () =>
  expect(complaintsOf(fileOf({ text: '要在三處先行,推開試市的做法。' }), [REPORT])).toEqual([
    expect.stringMatching(/text must be in our own words, and a report has “要在三处先行推开试市的/u),
  ]));

it('eleven are not', () =>
  expect(complaintsOf(fileOf({ text: '三處先行推開試市的做法。' }), [REPORT])).toEqual([]));

it('names and titles are not counted', () => {
  const text = '年內《要在三處先行推開試市的做法》所定。';
  expect(complaintsOf(fileOf({ text }), [REPORT])).toEqual([]);
  const named = { also: ['三處先行推開'], text: '要在三處先行推開試市的做法。' };
  expect(complaintsOf(fileOf(named), [REPORT])).toEqual([]);
});

it('the origin is in our own words too', () =>
  expect(complaintsOf(fileOf({ origin: '2016年要在三處先行推開試市的做法。' }), [REPORT])).toEqual([
    expect.stringMatching(/origin must be in our own words/u),
  ]));
