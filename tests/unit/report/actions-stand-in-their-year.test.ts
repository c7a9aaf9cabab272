import { describe, expect, it } from 'vitest';

import { achieved, planned, readActions } from './actions-read.ts';

const standings = (text: string, year: number | null = 2031): readonly string[] =>
  readActions(text, year).map(({ status, year: at }) => `${status} ${at}`);

describe('an action', () => {
  it('of a review was achieved in the year that its heading names', () => {
    expect(standings(achieved('完成造林300畝。'))[0]).toBe('ACHIEVED 2030');
  });

  it('of a plan is planned for the year of the report', () => {
    expect(standings(planned('完成造林300畝。'))).toEqual(['PLANNED 2031']);
  });

  it('of a part behind the plan is planned too, whatever its heading leaves out', () => {
    const text = `${planned('完成造林300畝。')}三、建設人民滿意的政府\n加強審計監督。\n`;
    expect(standings(text)).toEqual(['PLANNED 2031', 'PLANNED 2031']);
  });

  it('of a five-year period that lies ahead is planned', () => {
    const text =
      '2026年試市政府工作报告\n各位代表：\n一、2025年工作回顾\n完成造林。\n二、“十五五”时期的考虑\n建设新城。\n';
    expect(standings(text, 2026)).toEqual(['ACHIEVED 2025', 'PLANNED 2026']);
  });

  it('has no year where the report has none and no heading names one', () => {
    expect(standings('試市政府工作报告\n各位代表：\n一、今年工作安排\n建设新城一座。\n', null)).toEqual([
      'PLANNED null',
    ]);
  });

  it('knows the innermost section that it stands in', () => {
    const text = planned(
      '改善鄉村面貌。完善設施,建設公園三座,培育企業十家,舉辦賽事活動,推廣特色品牌,落實惠民政策,強化公共服務,健全救助體系,清理欠款。',
    );
    expect(readActions(text)[0]?.section).toBe('section:draft-3.1.1');
  });
});
