import { describe, expect, it } from 'vitest';

import { repairText } from '../../../../src/report/repair/repair.ts';

describe('commas before marks', () => {
  it.each([
    ['請予審議,,並請提出意見,。一,、回顧', '請予審議,並請提出意見。一、回顧'],
    ['增長5%，；收入增長4%，。', '增長5%；收入增長4%。'],
  ])('%s', (damaged, text) => expect(repairText(damaged).text).toBe(text));

  it('stay where one slip is all there is', () => {
    const text = `${'經濟穩中向好，民生持續改善。'.repeat(20)}一年來，，成績很大。`;
    expect(repairText(text).text).toBe(text);
  });
});

describe('signs inside words', () => {
  it.each([
    ['經濟發♡展。發展是硬道理。', '經濟發展。發展是硬道理。'],
    ['鄉村振뀐興', '鄉村振興'],
  ])('%s', (damaged, text) => expect(repairText(damaged).text).toBe(text));

  it.each(['我♥湛江', '★重點工作', '二○二四年', '●“雙新”：指', '面積㎡以上'])('%s stays', (text) =>
    expect(repairText(text).text).toBe(text),
  );
});

describe('question marks for blanks', () => {
  it.each([
    ['??各位代表：\n請予審議。?\n', '各位代表：\n請予審議。\n'],
    ['一年來，，成績很大，。?\n工作回顧?\n', '一年來，成績很大。\n工作回顧\n'],
  ])('at the ends of lines go', (damaged, text) => expect(repairText(damaged).text).toBe(text));

  it.each(['錢從哪裡來?\n', '問題1?\n'])('%s stays a question', (text) =>
    expect(repairText(text).text).toBe(text),
  );
});
