import { describe, expect, it } from 'vitest';

import { createQuoting } from '../../../src/ingest/draft/quoting.ts';

const TEXT = '持續推進甲項目,建設乙園。再建設乙園二期。\n持續推進甲項目,建設丙園。\n尾段';

const quoting = createQuoting(TEXT);
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a pointer to words of a text', () => {
  it('is the words alone where they stand once', () => {
    expect(quoting.pointer(spanOf('建設丙園'))).toEqual({ quote: '建設丙園' });
  });

  it('names the paragraph by its opening words where the words stand in two', () => {
    const second = TEXT.indexOf('\n') + 1;
    expect(quoting.pointer(spanOf('推進甲項目', second))).toEqual({
      quote: '推進甲項目',
      in: '持續推進甲項目,建設丙',
    });
  });

  it('is longer where the words stand twice in their paragraph', () => {
    const [first] = TEXT.split('\n');
    const { quote } = quoting.pointer(spanOf('建設乙園'));
    expect(first?.split(quote ?? '')).toHaveLength(2);
    expect(quote).toContain('建設乙園');
  });

  it('cuts no character outside the BMP in two', () => {
    const text = '一二三四五六七𠮷,甲。\n一二三四五六七𠮶,乙。';
    const { paragraphAt, opening } = createQuoting(text);
    const paragraph = paragraphAt(0);
    expect(paragraph).toBeDefined();
    if (paragraph === undefined) return;
    expect(opening(paragraph, { start: 0, end: text.length }).isWellFormed()).toBe(true);
    expect(opening(paragraph, { start: 0, end: text.length })).toBe('一二三四五六七𠮷');
  });
});
