import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { repairText, type Repaired } from '../../../../src/report/repair/repair.ts';
import { CORPUS } from '../../../corpus/keys.ts';

const undone = ({ text, repairs }: Repaired): string => {
  let raw = '';
  let from = 0;
  for (const { start, end, was } of repairs) {
    raw += text.slice(from, start) + was;
    from = end;
  }
  return raw + text.slice(from);
};

const expectSound = (raw: string): void => {
  const repaired = repairText(raw);
  expect(undone(repaired)).toBe(raw);
  for (const { start, end, became } of repaired.repairs) expect(repaired.text.slice(start, end)).toBe(became);
  for (const { start, end } of repaired.messages) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(repaired.text.length);
  }
  expect(repairText(raw)).toEqual(repaired);
};

const specimens = readdirSync(join(CORPUS, 'damaged'));

describe('repairs, applied backwards, give the raw text', () => {
  it.each(specimens)('%s', (name) => expectSound(readFileSync(join(CORPUS, 'damaged', name), 'utf8')));

  it.each([
    ['nothing', ''],
    ['question marks', '?'.repeat(50_000)],
    ['readings of nothing', '?zhì)'.repeat(10_000)],
    ['readings without end', `業${'(yè)'.repeat(20_000)}`],
    ['shifts without end', '業(yè)業(yè)業(yè)確?!鞍偾f龜?shù)戎鲗?dǎo)'.repeat(2_000)],
    ['open parentheses', '業(yè'.repeat(20_000)],
    ['commas', ','.repeat(50_000)],
    ['lone surrogates', '\ud800業(yè)\udc00'.repeat(5_000)],
  ])('%s', (_, raw) => expectSound(raw));

  it('whatever the characters', () => {
    let state = 1;
    const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    const alphabet = '業(yè)?zhì)、，。“”!;?(街)確鞍偾產a□\ufffd\n 1310';
    for (let round = 0; round < 40; round++)
      expectSound(Array.from({ length: 200 }, () => alphabet[next(alphabet.length)] ?? '').join(''));
  });
});
