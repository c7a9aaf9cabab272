import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import type { Measure } from '../../../src/domain/records.ts';
import { readLexicon, readReportFolder, reportFolders } from '../../../src/ingest/seeds.ts';
import { type DraftMeasure, measuresIn } from '../../../src/report/measures/measures.ts';

const brief = (text: string): readonly unknown[] =>
  measuresIn(text).map(({ indicator, change, comparator, value, upper, unit }) => [
    indicator,
    change,
    comparator,
    value,
    upper,
    unit,
  ]);

describe('figures are read with what they measure', () => {
  it.each([
    ['地區生產總值增長5%以上', [['地區生產總值', 'INCREASE', 'AT_LEAST', 5, null, '%']]],
    ['地区生产总值增长5%—5.5%', [['地区生产总值', 'INCREASE', 'RANGE', 5, 5.5, '%']]],
    ['城镇调查失业率控制在5.5%以内', [['城镇调查失业率', 'NONE', 'AT_MOST', 5.5, null, '%']]],
    ['居民消费价格涨幅2%左右', [['居民消费价格涨幅', 'NONE', 'ABOUT', 2, null, '%']]],
    ['单位生产总值能耗下降3%左右', [['单位生产总值能耗', 'DECREASE', 'ABOUT', 3, null, '%']]],
    ['力争固定资产投资增长8%', [['固定资产投资', 'INCREASE', 'EQUAL', 8, null, '%']]],
    ['粮食总产量稳定在550亿斤左右', [['粮食总产量', 'NONE', 'ABOUT', 550, null, '亿斤']]],
    ['高新技术企业突破3.5万家', [['高新技术企业', 'NONE', 'AT_LEAST', 3.5, null, '万家']]],
    ['市场主体不少于10万户', [['市场主体', 'NONE', 'AT_LEAST', 10, null, '万户']]],
    ['惠及群众310多万户', [['惠及群众', 'NONE', 'AT_LEAST', 310, null, '万户']]],
    ['完成森林質量精準提升近萬畝', [['森林質量精準提升', 'NONE', 'ABOUT', 1, null, '萬畝']]],
    ['林分優化提升4560畝', [['林分優化提升', 'NONE', 'EQUAL', 4560, null, '畝']]],
  ])('%s', (text, measures) => expect(brief(text)).toEqual(measures));

  it('gives each of several its own, and the comparison behind the last to all', () => {
    expect(brief('城鄉居民收入、財政收入分別增長4.5%、5.5%左右')).toEqual([
      ['城鄉居民收入', 'INCREASE', 'ABOUT', 4.5, null, '%'],
      ['財政收入', 'INCREASE', 'ABOUT', 5.5, null, '%'],
    ]);
  });

  it('carries the indicator on to a change that names none', () => {
    expect(brief('全年實現地區生產總值237.91億元,同比增長4.5%')).toEqual([
      ['地區生產總值', 'NONE', 'EQUAL', 237.91, null, '億元'],
      ['地區生產總值', 'INCREASE', 'EQUAL', 4.5, null, '%'],
    ]);
  });

  it('reads a counted noun behind its figure', () => {
    expect(brief('完成18個城鎮老舊小區改造')).toEqual([
      ['城鎮老舊小區改造', 'NONE', 'EQUAL', 18, null, '個'],
    ]);
  });

  it.each([
    '2023年10月',
    '第10屆人民代表大會',
    '圍繞“1310”具體部署',
    '韶關市種植規劃(2021-2035年)',
    '“3小時高速公路圈”基本形成',
    'S248機場路',
    '電話13631363136',
  ])('finds no figure in %s', (text) => expect(brief(text)).toEqual([]));

  it('points at the clause, in offsets of the whole text', () => {
    const text = '前面一句。全年新簽約招商項目83個、合同投資額128.03億元。';
    for (const { evidence } of measuresIn(text))
      expect(text.slice(evidence.start, evidence.end)).toMatch(/83個|128\.03億元/u);
  });

  it('finds 95 % of the curated figures of the seed report, and 90 % of what it finds are curated', () => {
    const [folder = ''] = reportFolders(PROJECT.seeds);
    const { measures, text } = readReportFolder(folder, readLexicon(PROJECT.seeds));
    const found = measuresIn(text);
    const share = (hits: number, all: number): number => hits / all;
    expect(
      share(
        measures.filter((measure) => found.some((draft) => says(draft, measure))).length,
        measures.length,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share(found.filter((draft) => measures.some((measure) => says(draft, measure))).length, found.length),
    ).toBeGreaterThanOrEqual(0.9);
  });
});

const says = (draft: DraftMeasure, { value, unit, change, comparator, evidence }: Measure): boolean =>
  draft.value === value &&
  draft.unit === unit &&
  draft.change === change &&
  draft.comparator === comparator &&
  evidence.some(({ start, end }) => start < draft.evidence.end && draft.evidence.start < end);
