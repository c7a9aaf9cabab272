import { describe, expect, it } from 'vitest';

import { annotate, marked } from './support.ts';

describe('quotation marks around the whole stay outside', () => {
  it.each('“” ‘’ "" \'\' 「」 『』 《》 〈〉 ﹁﹂ „‟ «» ＂＂'.split(' '))('%s', (pair) => {
    const [open, close] = pair;
    expect(marked(`推進${open}百千萬工程${close}`)).toEqual(['百千萬工程']);
    expect(marked(`圍繞${open}1310${close}`)).toEqual(['1310']);
  });

  it('also where they stand around the issuer', () => {
    expect(marked('“省委1310”')).toEqual(['省委1310']);
  });
});

describe('marks within the span are balanced', () => {
  it.each([
    ['圍繞省委“1310”抓', '省委“1310”'],
    ['圍繞省委"1310"抓', '省委"1310"'],
    ['圍繞省委「1310」抓', '省委「1310」'],
    ['圍繞省委”1310”抓', '省委”1310”'],
    ['圍繞省委“‘1310’”抓', '省委“‘1310’”'],
    ['嚴格落實“1+4+7+9+N”美麗圩鎮建設要求,', '“1+4+7+9+N”美麗圩鎮建設要求'],
    ['落實美麗圩鎮“1+4+7+9+N”建設要求', '美麗圩鎮“1+4+7+9+N”建設要求'],
    ['“139”美麗圩鎮提升行動', '“139”美麗圩鎮提升行動'],
    ['139美麗圩鎮提升行動', '139美麗圩鎮提升行動'],
    ['缺乏“闖”“創”“干”的魄力', '“闖”“創”“干”'],
    ['省委“1310”具體部署', '省委“1310”具體部署'],
    ['省委“1310具體部署”', '省委“1310具體部署”'],
  ])('%s', (text, span) => expect(marked(text)).toEqual([span]));

  it('by leaving the issuer outside where they cannot be', () => {
    expect(marked('省委“1310部署”')).toEqual(['1310']);
  });

  it('or nothing is marked', () => {
    expect(marked('大三線”“一單子')).toEqual([]);
    expect(marked('三線”一單')).toEqual([]);
  });

  it('without taking a mark that belongs to the span before', () => {
    const text = '省委"1310"省委"1310"';
    expect(marked(text)).toEqual(['省委"1310"', '省委"1310"']);
  });
});

describe('offsets are UTF-16 units of the text as sent', () => {
  it.each([
    '𠮷𠮷“百千萬工程”',
    '\ufeff\u200b三 線\u00a0一單',
    '㎡½百千萬工程',
    '３６３條，“１３１０”',
    '\ud842百千萬工程\udfb7',
    'e\u0301“兩高”項目',
  ])('%j', (text) => {
    const hits = annotate(text);
    expect(hits).toHaveLength(1);
    for (const { start, end, text: piece } of hits) expect(text.slice(start, end)).toBe(piece);
  });

  it('say where the span stands', () => {
    expect(annotate('𠮷“百千萬工程”')).toEqual([
      { start: 3, end: 8, text: '百千萬工程', found: [{ term: '百千萬工程', label: '百千萬工程' }] },
    ]);
  });
});
