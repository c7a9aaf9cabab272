import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { repairText } from '../../../../src/report/repair/repair.ts';
import { damaged } from './damage.ts';

const seeds = join(PROJECT.seeds, 'zhenjiang-2024');
const raw = readFileSync(join(seeds, 'report.txt'), 'utf8');
const clean = readFileSync(join(seeds, 'report.clean.txt'), 'utf8');
const shared = join(PROJECT.root, '..', 'shared', 'reports');
const linesOf = (text: string): readonly string[] => text.split('\n');

describe('damage that web pages do is undone', () => {
  it('in the seed report, whole: it becomes the reference', () => expect(repairText(raw).text).toBe(clean));

  it('and every repair stands where it says', () => {
    const { text, repairs } = repairText(raw);
    expect(repairs.length).toBeGreaterThan(1000);
    for (const { start, end, became } of repairs) expect(text.slice(start, end)).toBe(became);
  });

  it('not at all in a text without damage', () => {
    expect(repairText(clean)).toMatchObject({ text: clean, repairs: [] });
  });

  it('twice as once', () => expect(repairText(repairText(raw).text).text).toBe(clean));

  it('by what the text itself shows, with other characters than those of the seed', () => {
    const readings = { 个: 'gè', 进: 'jìn', 动: 'dòng', 会: 'huì', 长: 'zhǎng', 时: 'shí' };
    const text = '推动个体会员增长，及时改进工作。\n会议时间长，进展动人。\n'.repeat(12);
    const repaired = linesOf(repairText(damaged(text, { readings, decoder: 'swallow' })).text);
    const right = linesOf(text).filter((line, index) => line === repaired[index]).length;
    expect(right / linesOf(text).length).toBeGreaterThanOrEqual(0.9);
  });

  it.skipIf(!existsSync(shared))(
    'in the shared reports, 97 % of the lines (skipped where ../shared is not beside the project)',
    () => {
      for (const name of ['guangdong-2026-noise', 'national-2024-comma-noise']) {
        const wanted = linesOf(readFileSync(join(shared, `${name}.clean.txt`), 'utf8'));
        const got = linesOf(repairText(readFileSync(join(shared, `${name}.txt`), 'utf8')).text);
        const right = wanted.filter((line, index) => line === got[index]).length;
        expect(right / wanted.length, name).toBeGreaterThanOrEqual(0.97);
      }
    },
  );

  it.skipIf(!existsSync(shared))(
    'and the undamaged shared reports come back as they are (skipped where ../shared is not beside the project)',
    () => {
      for (const name of [
        'anhui-2026',
        'guangdong-2026',
        'hubei-2026',
        'national-2024',
        'neimenggu-2026',
        'sichuan-2026',
      ]) {
        const text = readFileSync(join(shared, `${name}.txt`), 'utf8').replaceAll('\r\n', '\n');
        expect(repairText(text).text === text, name).toBe(true);
      }
    },
  );
});
