import { describe, expect, it } from 'vitest';

import { findDigits } from '../../../../src/report/repair/lost-digits.ts';

const digitsIn = (text: string): readonly string[] =>
  findDigits(
    text,
    [...text.matchAll(/□/gu)].map(({ index }) => ({ at: index, candidates: [] })),
  ).map(({ digit }) => digit);

describe('a lost digit is found', () => {
  it.each([
    ['“1310”部署：“1”指一個目標；“□”指三大動力；“□0”指十大突破。', ['3', '1']],
    ['“1+3+6”布局：“□”指一核；“3”指三區；“6”指六園。', ['1']],
    ['到□035年基本實現。2035年遠景目標', ['2']],
  ])('%s', (text, digits) => expect(digitsIn(text)).toEqual(digits));

  it.each([
    '不低於當地最低生活保障標準的□.6倍',
    '“1310”部署：“1”指一個目標；“□”指三大動力。',
    '“1310”和“1510”：“1”指；“□”指；“10”指。',
    '□035年，2035年和1035年',
  ])('or not: %s', (text) => expect(digitsIn(text)).toEqual([]));
});
