import { describe, expect, it } from 'vitest';

import { measuresIn } from '../../../src/report/measures/measures.ts';
import { sourceOf } from '../../../src/report/source.ts';

const brief = (text: string): readonly unknown[] =>
  measuresIn(sourceOf(text)).map(({ indicator, comparator, value, unit }) => [
    indicator,
    comparator,
    value,
    unit,
  ]);

describe('a figure that tells which things another counts is none of its own', () => {
  it.each([
    ['稳定投资，纳入国家102项重大工程的285个新项目，', '纳入国家102项重大工程的新项目', 285, '个'],
    ['列入省級50個重點工程的12項任務', '列入省級50個重點工程的任務', 12, '項'],
    ['惠及9个乡镇的3200户居民', '惠及9个乡镇的居民', 3200, '户'],
  ])('%s', (text, indicator, value, unit) =>
    expect(brief(text)).toEqual([[indicator, 'EQUAL', value, unit]]),
  );

  it.each(['完成投资3亿元的5个项目', '新增学校12所、床位300张', '建成5个公园，改造3个小区的管网'])(
    'but two that say two things stay: %s',
    (text) => expect(brief(text)).toHaveLength(2),
  );
});

describe('what is measured is named without who achieves it', () => {
  it.each([
    ['取得“某某一号”首次实现原子核和电子温度均破亿度等突破', ['原子核温度', '电子温度']],
    ['基本养老保险、基本医疗保险参保率均达到95%以上', ['基本养老保险参保率', '基本医疗保险参保率']],
    ['水質達標率、優良比例、飲用水水質達標率均達100%', ['水質達標率', '優良比例', '飲用水水質達標率']],
    ['进出口总额连续两年过万亿元', ['进出口总额']],
    ['社會消費品零售總額實現4.6萬億元', ['社會消費品零售總額']],
  ])('%s', (text, names) =>
    expect(measuresIn(sourceOf(text)).map(({ indicator }) => indicator)).toEqual(names),
  );

  it.each([
    ['进出口总额连续两年过万亿元', 'AT_LEAST'],
    ['財政收入破百億元', 'AT_LEAST'],
    ['审议通过3项条例', 'EQUAL'],
    ['不过5项任务', 'EQUAL'],
  ])('and past a mark is at least the mark: %s', (text, comparator) =>
    expect(measuresIn(sourceOf(text))[0]?.comparator).toBe(comparator),
  );
});
