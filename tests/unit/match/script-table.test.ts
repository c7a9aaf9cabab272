import { expect, it } from 'vitest';

import { createScriptTable } from '../../../src/script/table.ts';

const table = createScriptTable();

it('gives one code point for one code point', () => {
  for (const [from, to] of table) expect([Array.from(from).length, Array.from(to).length]).toEqual([1, 1]);
});

it('gives nothing that it would change again', () => {
  for (const to of table.values()) expect(table.has(to)).toBe(false);
  expect(table.get('薴')).toBe('苎');
});

it('reaches characters outside the basic plane', () => {
  expect([...table].some(([from, to]) => from.length === 2 || to.length === 2)).toBe(true);
});

it('lets an exception win', () => {
  expect(table.get('著')).toBe('着');
  expect(createScriptTable(new Map([['著', '著']])).get('著')).toBeUndefined();
  expect(createScriptTable(new Map([['線', '缐']])).get('線')).toBe('缐');
});

it('comes to an end where exceptions lead in a circle', () => {
  expect(
    createScriptTable(
      new Map([
        ['甲', '乙'],
        ['乙', '甲'],
      ]),
    ).get('甲'),
  ).toBe('乙');
});
