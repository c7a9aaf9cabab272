import { describe, expect, it } from 'vitest';

import { createAnnotator } from '../../../src/match/annotator.ts';
import { createFold } from '../../../src/text/fold.ts';
import { createScriptTable } from '../../../src/script/table.ts';

const annotate = createAnnotator({
  fold: createFold(createScriptTable()),
  words: [],
  terms: ['兩高', '兩山', '雙變', '三塊地', '四風', '七個一', '單改雙'].map((text) => ({
    term: text,
    label: text,
    text,
    issuers: ['市委'],
  })),
});
const marks = (text: string): readonly string[] => annotate(text).map((hit) => hit.text);

describe('a number with one or two characters is a name only where something says so', () => {
  it.each([
    ['严格控制“两高”项目建设', '两高'],
    ['嚴控兩高項目', '兩高'],
    ['踐行兩山理念', '兩山'],
    ['韶冶「雙變」平臺', '雙變'],
    ['持续纠治四风。', '四风'],
    ['推进三块地改革', '三块地'],
    ['七個一', '七個一'],
    ['市委兩高', '市委兩高'],
    ['落实七个一建设要求', '七个一'],
  ])('%s', (text, name) => expect(marks(text)).toEqual([name]));

  it.each([
    '两高度偏差不大',
    '每日两高两低,潮高近似',
    '两高亮选项',
    '两高中学生在竞赛中获奖',
    '三块地基',
    '他分到了三块地。',
    '固定三块地:数学、物理、化学',
    '两山相夹的峡谷',
    '住处两山多篁竹',
    '双变体',
    '全校七個一年級班都參加了比賽',
  ])('nothing in %s', (text) => expect(marks(text)).toEqual([]));
});
