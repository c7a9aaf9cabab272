import { expect, it } from 'vitest';

import { createLexicon } from '../../../src/text/lexicon.ts';

const keysIn = (surfaces: readonly string[], text: string): readonly string[] =>
  createLexicon(surfaces.map((key) => [key, key] as const)).scan(text, (at, { key }) => `${at}:${key}`);

it('takes the leftmost, and there the longest', () => {
  expect(keysIn(['共同富裕', '共同富裕示范区', '富裕'], '推进共同富裕和共同富裕示范区')).toEqual([
    '2:共同富裕',
    '7:共同富裕示范区',
  ]);
  expect(keysIn(['甲乙', '乙丙丁'], '甲乙丙丁')).toEqual(['0:甲乙']);
});

it('finds surfaces of one unit, and at both ends of a text', () => {
  expect(keysIn(['富', '富裕'], '富强富裕富')).toEqual(['0:富', '2:富裕', '4:富']);
});

it('offers the shorter ones where a longer one is refused, and goes on behind what was taken', () => {
  const matcher = createLexicon([
    ['甲', 1],
    ['甲乙', 2],
    ['甲乙丙', 3],
  ]);
  const offered: string[] = [];
  const taken = matcher.scan('甲乙丙甲', (at, { key }) => {
    offered.push(`${at}:${key}`);
    return key === '甲乙丙' ? undefined : key;
  });
  expect(offered).toEqual(['0:甲乙丙', '0:甲乙', '3:甲']);
  expect(taken).toEqual(['甲乙', '甲']);
});

it('goes on with the next unit where all are refused', () => {
  expect(
    createLexicon([
      ['甲乙', 1],
      ['乙', 2],
    ]).scan('甲乙', (at, { values }) => (at === 0 ? undefined : values)),
  ).toEqual([[2]]);
});

it('keeps several values of one surface in their order', () => {
  const matcher = createLexicon([
    ['三大战略', '市'],
    ['三大战略', '区'],
  ]);
  expect(matcher.scan('三大战略', (_, { values }) => values)).toEqual([['市', '区']]);
});

it('tells apart many surfaces that begin alike', () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => '高质'.repeat(1 + (i % 3)) + String.fromCharCode(0x4e00 + i),
  );
  for (const key of many) expect(keysIn(many, `一${key}一`)).toEqual([`1:${key}`]);
  const nested = Array.from({ length: 150 }, (_, i) => '高'.repeat(i + 1));
  expect(keysIn(nested, '高'.repeat(200))).toEqual([`0:${'高'.repeat(150)}`, `150:${'高'.repeat(50)}`]);
});

it('leaves out the empty surface, and finds nothing where there is nothing', () => {
  expect(keysIn(['', '甲'], '乙')).toEqual([]);
  expect(keysIn([], '甲')).toEqual([]);
  expect(keysIn(['甲'], '')).toEqual([]);
});
