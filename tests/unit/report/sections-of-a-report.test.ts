import { describe, expect, it } from 'vitest';

import { glossaryOf, sectionAt, sectionsOf } from '../../../src/report/sections.ts';

const TEXT = `2031年試市政府工作報告
——2031年1月5日在試市人民代表大會上
各位代表:
現在,我代表市政府報告工作。
2030年工作回顧
一年來,成績很大。
一、堅持穩中求進,經濟平穩
投資動能進一步迸發。簽約項目83個。
沒有段題的一段,也在這一章裡。
二、堅持為民,民生改善
教育質量提升。新增學位1440個。
名 詞 解 釋
1.“雙新”:新技術、新產業。
2.“兩高”項目:高耗能和高排放項目。
`;
const sections = sectionsOf(TEXT, '试市-2031');

describe('sections of a report', () => {
  it('are found in document order, with the path of their headings', () => {
    expect(sections.map(({ path }) => path.join(' / '))).toEqual([
      '2031年試市政府工作報告',
      '2030年工作回顧',
      '2030年工作回顧 / 一、堅持穩中求進,經濟平穩',
      '2030年工作回顧 / 一、堅持穩中求進,經濟平穩 / 投資動能進一步迸發',
      '2030年工作回顧 / 二、堅持為民,民生改善',
      '2030年工作回顧 / 二、堅持為民,民生改善 / 教育質量提升',
      '名詞解釋',
      '名詞解釋 / “雙新”',
      '名詞解釋 / “兩高”項目',
    ]);
  });

  it('cover every character, each within its parent', () => {
    for (let offset = 0; offset < TEXT.length; offset++)
      expect(sectionAt(sections, offset), String(offset)).toBeDefined();
  });

  it('begin with their heading', () => {
    for (const { start, heading } of sections.filter(({ depth }) => depth === 2))
      expect(TEXT.slice(start)).toContain(heading);
  });

  it('let a run-in heading govern its own paragraph only', () => {
    expect(sectionAt(sections, TEXT.indexOf('沒有段題'))?.heading).toBe('一、堅持穩中求進,經濟平穩');
    expect(sectionAt(sections, TEXT.indexOf('簽約項目'))?.heading).toBe('投資動能進一步迸發');
  });

  it('have ids that tell them apart', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(sections[3]?.id).toBe('section:试市-2031-2.1.1');
  });

  it('know the glossary by a title of its own, spaced or not', () => {
    expect(glossaryOf(sections)?.heading).toBe('名詞解釋');
    expect(glossaryOf(sectionsOf('標題\n各位代表:\n正文。\n', 'x'))).toBeUndefined();
  });

  it('are none in an empty text', () => expect(sectionsOf('', 'x')).toEqual([]));
});
