import { describe, expect, it } from 'vitest';

import { sectionAt } from '../../../src/domain/sections.ts';
import { sectionsOf } from '../../../src/report/sections.ts';
import { sourceOf } from '../../../src/report/source.ts';

const BODY = `一、2030年工作回顾
（一）经济稳中向好。地区生产总值增长5%。
二、2031年工作安排
促进就业。新增就业2000人。
`;
const PATHS = [
  '一、2030年工作回顾',
  '一、2030年工作回顾 / （一）经济稳中向好',
  '二、2031年工作安排',
  '二、2031年工作安排 / 促进就业',
];

describe('a report that has lost its title', () => {
  it.each([
    '现在，我代表国务院，向大会报告政府工作，请予审议，并请全国政协委员提出意见。',
    '現在,我謹代表市人民政府,向大會報告工作,請予審議。',
    '我受区人民政府委托，代表区政府作工作报告，请予审议。',
    '各位代表：现在，我代表县人民政府向大会作政府工作报告，请予审议。',
    '各位代表：',
    '同志们：',
  ])('opens with its address, which heads no other section: %s', (address) => {
    const text = `${address}\n${BODY}`;
    const sections = sectionsOf(sourceOf(text), 'x');
    expect(sections.map(({ path }) => path.join(' / '))).toEqual(['前言', ...PATHS]);
    expect(sections[0]).toMatchObject({ start: 0, end: text.indexOf('一、') });
    for (let offset = 0; offset < text.length; offset++) expect(sectionAt(sections, offset)).toBeDefined();
  });

  it('keeps a title that only speaks of a report', () => {
    const title = '代表县人民政府作的工作报告';
    const [first] = sectionsOf(sourceOf(`${title}\n${BODY}`), 'x');
    expect(first?.heading).toBe(title);
  });
});
