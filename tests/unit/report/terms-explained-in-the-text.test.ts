import { describe, expect, it } from 'vitest';

import { reportWith, termsOf } from './terms-read.ts';

const explained = (sentence: string): readonly string[] =>
  termsOf(reportWith(sentence))
    .filter(({ status }) => status === 'EXPLAINED_IN_TEXT')
    .map(({ name }) => name);

it.each([
  ['大力推行“田埂工作法”,杜絕“紙上談兵”,做到情況在田埂掌握、問題在田埂解決!', ['田埂工作法']],
  ['開展農村宅基地、承包地和集體建設用地“三塊地”改革。', ['三塊地']],
  ['推进“青山师傅”“青山技工”“青山家政”三项工程。', ['三项工程']],
  ['推行“首席服务员”——每个项目由一名干部全程跟踪。', ['首席服务员']],
])('a sentence that says what a formulation is explains it: %s', (sentence, names) =>
  expect(explained(sentence)).toEqual(names),
);

it.each([
  ['大力推行“對標對表法”,全面對標、全力推動發展。'],
  ['增強“四個意識”、堅定“四個自信”、做到“兩個維護”,不斷前進。'],
  ['開展宅基地和承包地“三塊地”改革。'],
])('a sentence that only goes on does not: %s', (sentence) => expect(explained(sentence)).toEqual([]));

it('names the parts that the text counts', () => {
  const parts = termsOf(reportWith('推进“青山师傅”“青山技工”“青山家政”三项工程。')).filter(
    ({ status }) => status === 'NAMED_IN_DEFINITION',
  );
  expect(parts.map(({ name }) => name)).toEqual(['青山师傅', '青山技工', '青山家政']);
});

describe('a term that the running text explains', () => {
  it.each([
    [
      '推行“一線工作法”,做到情況在一線掌握、問題在一線解決。',
      '一線工作法',
      '做到情況在一線掌握、問題在一線解決',
    ],
    [
      '开展农村宅基地、承包地和集体经营性建设用地“三块地”改革。',
      '三块地',
      '农村宅基地、承包地和集体经营性建设用地“三块地”',
    ],
  ])('keeps the words that say what it is: %s', (sentence, name, words) => {
    const term = termsOf(reportWith(sentence)).find(({ labels }) => labels.includes(name));
    expect(term).toMatchObject({ status: 'EXPLAINED_IN_TEXT' });
    expect(term?.explained?.quote).toContain(words);
  });
});
