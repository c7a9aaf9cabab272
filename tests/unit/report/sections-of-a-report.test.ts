import { describe, expect, it } from 'vitest';

import { sectionAt } from '../../../src/domain/sections.ts';
import { glossaryOf, sectionsOf } from '../../../src/report/sections.ts';
import { sourceOf } from '../../../src/report/source.ts';

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
const sections = sectionsOf(sourceOf(TEXT), '试市-2031');

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
    expect(glossaryOf(sectionsOf(sourceOf('標題\n各位代表:\n正文。\n'), 'x'))).toBeUndefined();
  });

  it('are none in an empty text', () => expect(sectionsOf(sourceOf(''), 'x')).toEqual([]));
});

const headings = (text: string): readonly string[] =>
  sectionsOf(sourceOf(text), 'x').map(({ path }) => path.slice(1).join(' / ') || (path[0] ?? ''));

describe('sections in every style', () => {
  it('stand as deep as the marks of their headings', () => {
    const text = `2031年试市政府工作报告
各位代表：
一、2030年工作回顾
（一）稳增长，经济向好。项目83个。
没有标题的一段。
1.抓投资。开工12个。
一是抓招商。签约9个。
（二）惠民生，保障有力。学位1440个。
二、2031年工作安排
——实体经济壮大。产值增长5%。
`;
    expect(headings(text)).toEqual([
      '2031年试市政府工作报告',
      '一、2030年工作回顾',
      '一、2030年工作回顾 / （一）稳增长，经济向好',
      '一、2030年工作回顾 / （一）稳增长，经济向好 / 1.抓投资',
      '一、2030年工作回顾 / （一）稳增长，经济向好 / 1.抓投资 / 一是抓招商',
      '一、2030年工作回顾 / （二）惠民生，保障有力',
      '二、2031年工作安排',
      '二、2031年工作安排 / 实体经济壮大',
    ]);
  });

  it('leave out what the page printed around the report', () => {
    const text = `下载\n打印\n【字号：\n大\n】\n2031年试市政府工作报告\n各位代表：\n一、回顾工作\n很好。\n更好。\n责任编辑：某某\n扫一扫在手机打开当前页\n`;
    const found = sectionsOf(sourceOf(text), 'x');
    expect(text.slice(found[0]?.start)).toMatch(/^2031年/u);
    expect(sectionAt(found, text.indexOf('下载'))).toBeUndefined();
    expect(sectionAt(found, text.indexOf('责任编辑'))).toBeUndefined();
    expect(sectionAt(found, text.indexOf('更好'))?.heading).toBe('一、回顾工作');
  });

  it('give an annex the title on the line below it, and a glossary its own', () => {
    const text = `2031年试市政府工作报告\n各位代表：\n一、安排\n很好。\n附件1\n2031年民生实事\n一、提高低保水平。\n提高到800元。\n附件2\n名词解释\n1.“双新”：新技术、新产业。\n`;
    expect(sectionsOf(sourceOf(text), 'x').map(({ heading }) => heading)).toEqual([
      '2031年试市政府工作报告',
      '一、安排',
      '附件1 2031年民生实事',
      '一、提高低保水平',
      '名词解释',
      '“双新”',
    ]);
  });

  it('do not take the pieces of a broken sentence for titles', () => {
    const text = `2031年试市政府工作报告\n各位代表：\n一、安排\n今年经济社会发展的\n主要预期目标\n是：增长5%。PM\n2.5\n浓度下降。\n`;
    expect(headings(text)).toEqual(['2031年试市政府工作报告', '一、安排']);
  });

  it('of entries in one paragraph begin with their heads', () => {
    const text = '名词解释\n1.“甲乙”：指丙。2.“丁戊”：指己。\n';
    const starts = sectionsOf(sourceOf(text), 'x').map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  });
});
