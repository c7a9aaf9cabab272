import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { repairText } from '../../../../src/report/repair/repair.ts';
import { CORPUS } from '../../../corpus/keys.ts';
import { bytesOf, damaged, inHalfWidth, type Damage } from './damage.ts';

const specimen = (name: string): string => readFileSync(join(CORPUS, 'damaged', `${name}.txt`), 'utf8');
const CLEAN = specimen('clean');

/** The lines that differ, with what the messages say of them. */
const differing = (raw: string, clean: string): readonly { line: string; told: readonly string[] }[] => {
  const { text, messages } = repairText(raw);
  const lines = text.split('\n');
  let start = 0;
  return clean.split('\n').flatMap((line, index) => {
    const from = start;
    start += (lines[index]?.length ?? 0) + 1;
    const told = messages
      .filter((one) => one.start >= from && one.start < start)
      .map(({ message }) => message);
    return line === lines[index] ? [] : [{ line, told }];
  });
};

describe('specimens of damaged pages', () => {
  it.each([
    ['toneless-repeated', CLEAN],
    ['commas-and-strays', CLEAN],
  ])('%s is repaired whole', (name, clean) => expect(repairText(specimen(name)).text).toBe(clean));

  it.each([
    ['swallowed-half-width', inHalfWidth(CLEAN)],
    ['kept-full-width', CLEAN],
    ['silent-half-width', inHalfWidth(CLEAN)],
  ])('%s is repaired but for one gap, which the text cannot fill', (name, clean) => {
    const [gap, ...others] = differing(specimen(name), clean);
    expect(others).toEqual([]);
    expect(gap?.line).toContain('確保“十六五”開好局');
    expect(gap?.told.join(' ')).toContain('□ stands for what is lost here: 保“十');
  });
});

describe('a run of shifted bytes', () => {
  const around = `${'發展產業，發展主導產業，高質量發展，等各類金融業。'.repeat(4)}\n`;
  const readings = { 業: 'yè', 產: 'chǎn', 導: 'dǎo', 數: 'shù', 質: 'zhì' };
  const sentence = '數字經濟，魚龜等主導產業規模壯大，穩產保供。\n';

  it.each<[string, Damage]>([
    ['? for the byte and the sign', { readings, decoder: 'swallow' }],
    ['? and the sign', { readings, decoder: 'keep' }],
    ['the sign alone', { readings, decoder: 'silent' }],
  ])('is inverted where the decoder showed %s', (_, damage) => {
    const raw = damaged(around + sentence, damage);
    expect(raw).not.toContain('龜等');
    expect(repairText(raw).text).toBe(around + sentence);
  });

  it('is one repair that says what was there', () => {
    const { repairs, text } = repairText(damaged(around + sentence, { readings, decoder: 'swallow' }));
    const run = repairs.find(({ was }) => was.startsWith('?'));
    expect(run).toMatchObject({ was: '?shù)戎鲗?dǎo)', became: '等主導' });
    expect(text.slice(run?.start, run?.end)).toBe('等主導');
  });

  it('leaves a gap for a digit that any would do, and names all ten', () => {
    const clean = `${around}${'技術標準的要求，標準的制定，提高標準的水平。'.repeat(4)}\n增長到基本保障標準的8倍。\n`;
    const raw = damaged(clean, { readings: { ...readings, 蠘: 'xī' }, decoder: 'swallow' });
    const { text, messages } = repairText(raw);
    expect(text).toBe(clean.replace('8', '□'));
    expect(messages.map(({ message }) => message).join(' ')).toContain(
      '0 or 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9',
    );
  });
});

describe('damage by other tables', () => {
  const runs = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
    (['swallow', 'keep', 'silent'] as const).map((decoder) => ({ seed, decoder })),
  );
  const left = ({ seed, decoder }: (typeof runs)[number]) =>
    differing(damaged(CLEAN, { readings: readingsOf(seed), decoder, marks: '，、。”！；' }), CLEAN);

  it.each(runs)('$seed, $decoder: what is not repaired is told', (run) => {
    const untold = left(run).filter(({ told }) => told.length === 0);
    expect(untold.map(({ line }) => line)).toEqual([]);
  });

  it('leaves few lines unrepaired', () => {
    const lines = runs.length * CLEAN.split('\n').length;
    expect(runs.flatMap(left).length / lines).toBeLessThan(0.05);
  });
});

/** Pages of this kind turned simplified text into traditional, and then found the characters that had changed. */
const isTraditional = (character: string): boolean => (bytesOf(character)[1] ?? 0xff) < 0xa1;

const characters = [...new Set(CLEAN.match(/\p{Script=Han}/gu))];

const readingsOf = (seed: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    characters
      .filter((one, index) => isTraditional(one) && (index * 7919 + seed * 104_729) % 9 === 0)
      .map((one) => [one, SOUNDS[one.charCodeAt(0) % SOUNDS.length] ?? 'yī']),
  );

/** Any syllables do: what a page takes for a reading is often wrong. */
const SOUNDS = ['yī', 'gè', 'shí', 'zhǎng', 'lǜ', 'qū', 'chuàng', 'mén'];
