import { describe, expect, it } from 'vitest';

import { numbersIn } from '../../../src/text/numerals.ts';

describe('numbers written both ways', () => {
  it.each([
    ['全年實現地區生產總值237.91億元,同比增長4.5%', [237.91, 4.5]],
    ['增速全市排名第一', [1]],
    ['奮力實現“十大新突破”', [10]],
    ['十二個專項工作組', [12]],
    ['一百零五戶', [105]],
    ['共1,310戶', [1310]],
    ['完成森林質量精準提升近萬畝', [1]],
    ['年產值超億元', [1]],
    ['3.66萬戶', [3.66]],
    ['第一個“3”指實施', [1, 3]],
    ['沒有數字', []],
  ])('%s', (text, numbers) =>
    expect([...numbersIn(text)].toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b)),
  );
});
