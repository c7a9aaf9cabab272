import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { readKnowledge } from '../../../src/ingest/knowledge.ts';
import { readReport } from '../../../src/report/read.ts';

const knowledge = readKnowledge(PROJECT.seeds);

const standings = (...lines: readonly string[]): readonly string[] =>
  readReport(['2026年試市政府工作報告', '各位代表：', ...lines].join('\n'), knowledge).measures.map(
    ({ value, year, status }) => `${value} ${status} ${year}`,
  );

describe('a figure', () => {
  it('of a report without headings is a target from where the text turns to the year', () =>
    expect(
      standings(
        '2025年，全市完成產值6億元。',
        '2026年是開局之年。今年工作的總體思路是：穩中求進。',
        '主要目標是：產值增長8%。',
        '森林覆蓋率達到72%。',
      ),
    ).toEqual(['6 ACTUAL 2025', '8 TARGET 2026', '72 TARGET 2026']));

  it('below a heading that names a five-year plan is for its last year', () =>
    expect(
      standings(
        '一、2025年工作回顧',
        '產值增長7%。',
        '二、“十五五”時期目標任務',
        '產值年均增長6%左右。',
        '三、2026年工作安排',
        '產值增長5%。',
      ),
    ).toEqual(['7 ACTUAL 2025', '6 TARGET 2030', '5 TARGET 2026']));

  it('whose sentence names a year is of that year', () =>
    expect(standings('一、2026年工作安排', '產值增長5%。到2030年，產值達到90億元，年均增長6%。')).toEqual([
      '5 TARGET 2026',
      '90 TARGET 2030',
      '6 TARGET 2030',
    ]));
});
