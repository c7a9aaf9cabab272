import { describe, expect, it } from 'vitest';

import type { Measure } from '../../../src/domain/records.ts';
import { type DraftMeasure, measuresIn } from '../../../src/report/measures/measures.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { SEED_GRAPHS } from '../../support/seeds.ts';

const brief = (text: string): readonly unknown[] =>
  measuresIn(sourceOf(text)).map(({ indicator, change, comparator, value, upper, unit }) => [
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

  it.each([
    [
      '城镇和农村居民人均可支配收入分别增长8%和9%以上',
      [
        ['城镇居民人均可支配收入', 'INCREASE', 'AT_LEAST', 8, null, '%'],
        ['农村居民人均可支配收入', 'INCREASE', 'AT_LEAST', 9, null, '%'],
      ],
    ],
    [
      '新能源、新材料产业规模分别突破1800亿元、1500亿元',
      [
        ['新能源', 'NONE', 'AT_LEAST', 1800, null, '亿元'],
        ['新材料产业规模', 'NONE', 'AT_LEAST', 1500, null, '亿元'],
      ],
    ],
    [
      '第一、二、三產業增加值分別增長3.6%、5.2%、4.9%',
      [
        ['第一產業增加值', 'INCREASE', 'EQUAL', 3.6, null, '%'],
        ['第二產業增加值', 'INCREASE', 'EQUAL', 5.2, null, '%'],
        ['第三產業增加值', 'INCREASE', 'EQUAL', 4.9, null, '%'],
      ],
    ],
    [
      '接待游客580万人次、旅游收入62亿元，分别增长16.4%、18.9%',
      [
        ['接待游客', 'NONE', 'EQUAL', 580, null, '万人次'],
        ['旅游收入', 'NONE', 'EQUAL', 62, null, '亿元'],
        ['接待游客', 'INCREASE', 'EQUAL', 16.4, null, '%'],
        ['旅游收入', 'INCREASE', 'EQUAL', 18.9, null, '%'],
      ],
    ],
    [
      '游客接待量和旅游收入均增长15%',
      [
        ['游客接待量', 'INCREASE', 'EQUAL', 15, null, '%'],
        ['旅游收入', 'INCREASE', 'EQUAL', 15, null, '%'],
      ],
    ],
    [
      '城乡居民人均可支配收入分别增长8.7%和8.6%',
      [
        ['城乡居民人均可支配收入', 'INCREASE', 'EQUAL', 8.7, null, '%'],
        ['城乡居民人均可支配收入', 'INCREASE', 'EQUAL', 8.6, null, '%'],
      ],
    ],
    [
      '进出口总额增长6%、力争突破4000亿元',
      [
        ['进出口总额', 'INCREASE', 'EQUAL', 6, null, '%'],
        ['进出口总额', 'NONE', 'AT_LEAST', 4000, null, '亿元'],
      ],
    ],
  ])('knows whose figure is whose: %s', (text, measures) => expect(brief(text)).toEqual(measures));

  it.each([
    ['地方財政收入增長百分之六', ['地方財政收入', 'INCREASE', 'EQUAL', 6, null, '%']],
    ['供水工程覆蓋率提升到七成五', ['供水工程覆蓋率', 'NONE', 'EQUAL', 7.5, null, '成']],
    ['地区生产总值突破二百亿元', ['地区生产总值', 'NONE', 'AT_LEAST', 200, null, '亿元']],
    ['旅游收入比2025年翻一番', ['旅游收入', 'INCREASE', 'EQUAL', 1, null, '番']],
  ])('reads numbers in words: %s', (text, measure) => expect(brief(text)).toEqual([measure]));

  it.each([
    ['压减省级一般性支出不低于10%', ['省级一般性支出', 'DECREASE', 'AT_LEAST', 10, null, '%']],
    ['财政补助标准提高30元', ['财政补助标准', 'INCREASE', 'EQUAL', 30, null, '元']],
    ['开办时间压缩至0.5个工作日以内', ['开办时间', 'NONE', 'AT_MOST', 0.5, null, '个工作日']],
    ['平均浓度降至28微克/立方米左右', ['平均浓度', 'NONE', 'ABOUT', 28, null, '微克/立方米']],
    ['低保标准从每人每月480元提高到520元', ['低保标准', 'NONE', 'EQUAL', 520, null, '元']],
    ['登记失业率不突破4%', ['登记失业率', 'NONE', 'AT_MOST', 4, null, '%']],
    ['粮食总产确保在20亿斤以上', ['粮食总产', 'NONE', 'AT_LEAST', 20, null, '亿斤']],
    ['引进5亿元以上项目20个', ['引进5亿元以上项目', 'NONE', 'EQUAL', 20, null, '个']],
    ['旅游收入完成69亿元', ['旅游收入', 'NONE', 'EQUAL', 69, null, '亿元']],
    ['启动建设7个渔港', ['启动建设渔港', 'NONE', 'EQUAL', 7, null, '个']],
    ['推动大洋、青溪等7个产业集聚区', ['产业集聚区', 'NONE', 'EQUAL', 7, null, '个']],
    ['改造县（市、区）医院260家', ['改造县（市、区）医院', 'NONE', 'EQUAL', 260, null, '家']],
  ])('leaves out what only leads to a figure: %s', (text, measure) => expect(brief(text)).toEqual([measure]));

  it('names the year that a sentence names', () => {
    const years = (text: string) =>
      measuresIn(sourceOf(text)).map(({ indicator, value, saidYear }) => [indicator, value, saidYear]);
    expect(years('产值由2010年的162亿元增加到2015年的288亿元，年均增长12%')).toEqual([
      ['产值', 162, 2010],
      ['产值', 288, 2015],
      ['产值', 12, null],
    ]);
    expect(years('到2030年，产值突破160亿元；城镇化率达到52%。收入增长5%')).toEqual([
      ['产值', 160, 2030],
      ['城镇化率', 52, 2030],
      ['收入', 5, null],
    ]);
    expect(years('2015年收入达到69亿元，比2010年增加9亿元')).toEqual([
      ['收入', 69, 2015],
      ['收入', 9, 2015],
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
    '连续24个月保持增长',
    '抓好14个方面的工作',
    '构建1小时通勤圈',
    '沿边331国道',
    '65岁及以上老年人',
    '推出“双20条”政策',
  ])('finds no figure in %s', (text) => expect(brief(text)).toEqual([]));

  it('points at the clause, in offsets of the whole text', () => {
    const text = '前面一句。全年新簽約招商項目83個、合同投資額128.03億元。';
    for (const { evidence } of measuresIn(sourceOf(text)))
      expect(text.slice(evidence.start, evidence.end)).toMatch(/83個|128\.03億元/u);
  });

  it('finds 95 % of the curated figures of the seed report, and 90 % of what it finds are curated', () => {
    const [{ measures: all, text }] = SEED_GRAPHS;
    // A rank is written in words (位居全市第一) and is an editor's.
    const measures = all.filter(({ among }) => among === null);
    const found = measuresIn(sourceOf(text));
    const share = (hits: number, whole: number): number => hits / whole;
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
