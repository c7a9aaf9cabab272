import { describe, expect, it } from 'vitest';

import { marked } from './support.ts';

/** One sentence a line; every code in it is expected, or none. */
const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);

describe('a number is not a slogan', () => {
  it.each(
    lines(`
    1310人
    全區現有1310余人
    363天
    新建363个
    涉及1310多家企業
    363名幹部
    363項行動
    1310戶
    363條
    139棟
    1310室
    1310几家
    1310来人
    近1363年
    1310家庭
  `),
  )('before a classifier: %s', (text) => expect(marked(text)).toEqual([]));

  it.each(
    lines(`
    139.6萬元
    1310 万元
    1363元
    ￥363
    $1310
    1310億
    139畝
    1310公里
    1310 km
    363千瓦時
    363%
    363‰
    363°C
    363℃
    139㎡
    5.5%~139%
  `),
  )('before or behind a unit, a currency or a sign: %s', (text) => expect(marked(text)).toEqual([]));

  it.each(
    lines(`
    13631363136
    2013年10月
    1,310
    1，310,363
    13:10
    2.139
    139.2
    -363
    363/1310
    363-1310
    363～1310
    8+4=1310
    G1310
    A139
    139a
    1395
    S363線
    1310至1363
    从1310到1363之间
    1310∶363
    QQ:1310
    #1310
    Tel 1363
    No.363
    13 10
  `),
  )('within another number, word or formula: %s', (text) => expect(marked(text)).toEqual([]));

  it.each(
    lines(`
    第1310号
    第139次會議
    约1310
    約1310
    近363
    超1310
    增至1310
    由1310降至363
    共1310
    累計1310
    人均1310
    人數1310,面積363
    产值为1310
    编号1310的文件
    编号:1310
    房间363
    电话1363-8888
    電話：1363
    拨打1310咨询
    363路公交
    乘坐363公交
    國道363線
    139邮箱
    2024年363
    363同比增長
    完成1310抓紧验收
  `),
  )('behind or before a word of quantity or numbering: %s', (text) => expect(marked(text)).toEqual([]));

  it.each(
    lines(`
    圍繞1310、363、1363人
    分別達到1310、363和1363
    约1310、363
    第139、363、1310條
    139.6、1310萬元
  `),
  )('in an enumeration of numbers: %s', (text) => expect(marked(text)).toEqual([]));

  it.each(['人口\n1310\n面積', '1310\t363', '，363，', '(139)', '是1310', '1310以外'])(
    'where nothing speaks for a slogan: %j',
    (text) => expect(marked(text)).toEqual([]),
  );

  it('when it is put together from quoted digits or over white space', () => {
    expect(marked('“1”“3”“10”')).toEqual([]);
    expect(marked('“1”指目標,“3”指動力,“10”指突破')).toEqual([]);
    expect(marked('13\n10')).toEqual([]);
  });
});

describe('a code is a slogan', () => {
  it.each(
    lines(`
    “1310”
    "1310"
    「1310」
    《1310》
    ”1310”
    1310
    1310?
    １３１０
    13\u200b10
    落實“1310”，抓好生產
    “1310”人人有責
  `),
  )('in quotation marks or alone: %s', (text) => expect(marked(text)).toHaveLength(1));

  it.each(
    lines(`
    1310部署
    1310具体部署
    1363工作要求
    落實1363工作要求
    完成1310目標任務
    139行動方案
    2024年1363工作安排
    推進 1310 部署
    8.1363工作要求
    1310的部署
    1363是什么意思
    1363是指什麼
    1363：指锚定一个目标
    的1363工作要求
  `),
  )('before the noun that carries it, or a question: %s', (text) => expect(marked(text)).toHaveLength(1));

  it.each(
    lines(`
    全面落實1363。
    围绕1310，打造样板
    传达1310
    贯彻落实好1310
    推动1310落到实处
    所謂1310,
    什么是1363？
    落实1310对我区的部署
  `),
  )('behind a verb or word that introduces it: %s', (text) => expect(marked(text)).toHaveLength(1));

  it.each(
    lines(`
    落实1363抓
    以1310为引领
    把1363作为总抓手
    139美麗圩鎮
    139美丽圩镇
    最近1310提出以来
    传达1310精神
  `),
  )('between Han text that is no quantity: %s', (text) => expect(marked(text)).toHaveLength(1));

  it.each(
    lines(`
    圍繞1310、363、1363抓落實
    围绕1310、363和1363工作要求
    “1310”、363、1363抓落實
    1310、363、1363
  `),
  )('in an enumeration of slogans: %s', (text) =>
    expect(marked(text)).toEqual(['1310', '363', '1363'].map((code) => expect.stringContaining(code))),
  );
});

describe('an enumeration', () => {
  it('is one of slogans where one of them is in quotation marks', () => {
    expect(marked('印發“1310”、363。')).toEqual(['1310', '363']);
    expect(marked('印發“1310”、363份。')).toEqual(['1310']);
  });

  it('ends with its line', () => {
    expect(marked('圍繞1310、\n363。')).toEqual(['1310']);
  });

  it('is not what a full-width comma parts', () => {
    expect(marked('落實1310，363條')).toEqual(['1310']);
  });
});

describe('a sum is a slogan unless it is part of a formula or has a unit', () => {
  it.each(['严格落实1+4+7+9+N要求', '１＋４＋７＋９＋Ｎ', '按1+4+7+9+n推进', '1 + 4 + 7 + 9 + N个'])(
    '%s',
    (text) => expect(marked(text)).toHaveLength(1),
  );
  it.each(['1+4+7+9+N+2', '11+4+7+9+N', '1+4+7+9+NX', '1+4+7+9+N=30'])('%s', (text) =>
    expect(marked(text)).toEqual([]),
  );
});
