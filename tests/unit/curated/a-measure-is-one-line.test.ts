import { describe, expect, it } from 'vitest';

import { parseMeasureLine } from '../../../src/ingest/curated/measure-line.ts';

describe('a measure is one line', () => {
  it.each([
    ['地區生產總值 增長 5 % 以上', ['地區生產總值', 'INCREASE', 5, null, '%', 'AT_LEAST']],
    ['地區生產總值 237.91 億元', ['地區生產總值', 'NONE', 237.91, null, '億元', 'EQUAL']],
    ['能耗 下降 3 % 左右', ['能耗', 'DECREASE', 3, null, '%', 'ABOUT']],
    ['城鎮調查失業率 5.5 % 以內', ['城鎮調查失業率', 'NONE', 5.5, null, '%', 'AT_MOST']],
    ['地區生產總值 增長 5—5.5 %', ['地區生產總值', 'INCREASE', 5, 5.5, '%', 'RANGE']],
    ['林下經濟 年產值 1 億元 超', ['林下經濟 年產值', 'NONE', 1, null, '億元', 'AT_LEAST']],
  ])('%s', (line, [indicator, change, value, upper, unit, comparator]) =>
    expect(parseMeasureLine(line)).toEqual({ indicator, change, value, upper, unit, comparator }),
  );

  it.each(['投資額20億元', '投資額 二十 億元', '投資額 20', '投資額 20 億元 大約吧', ''])(
    'refuses %s',
    (line) => expect(parseMeasureLine(line)).toBeUndefined(),
  );
});
