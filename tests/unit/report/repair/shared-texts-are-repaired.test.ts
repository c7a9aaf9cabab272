import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { repairText } from '../../../../src/report/repair/repair.ts';
import { SHARED } from '../../../corpus/keys.ts';

const seed = (name: string): string => readFileSync(join(PROJECT.seeds, 'zhenjiang-2024', name), 'utf8');
const shared = (name: string): string => {
  const bytes = readFileSync(join(SHARED, 'reports', `${name}.txt`));
  const encoding = name.startsWith('hailar') ? 'gb18030' : 'utf8';
  return new TextDecoder(encoding).decode(bytes).replaceAll('\r\n', '\n');
};

describe('the seed report', () => {
  const { text, repairs, messages } = repairText(seed('report.txt'));

  it('is repaired as the reviewed text has it, character for character', () => {
    expect(text).toBe(seed('report.clean.txt'));
  });

  it('gets its lost digits from its own code, and says so', () => {
    const whys = repairs.filter(({ why }) => why.includes('“1310”'));
    expect(whys.map(({ became }) => became)).toEqual(['。“3', '。“1']);
  });

  it('has no gap, and tells which repairs are doubtful', () => {
    expect(new Set(messages.map(({ code }) => code))).toEqual(new Set(['REPAIR_DOUBTFUL']));
  });
});

describe.skipIf(!existsSync(SHARED))('shared reports (skipped where ../shared is absent)', () => {
  it('with commas before marks equals its reference', () => {
    expect(repairText(shared('national-2024-comma-noise')).text).toBe(
      shared('national-2024-comma-noise.clean'),
    );
  });

  it('with shifted bytes equals its reference, but for two lines whose bytes leave a gap', () => {
    const { text, messages } = repairText(shared('guangdong-2026-noise'));
    const lines = text.split('\n');
    const differing = shared('guangdong-2026-noise.clean')
      .split('\n')
      .filter((line, index) => line !== lines[index]);
    expect(differing.map((line) => /山海互濟,全面|標准的1\.6倍/u.exec(line)?.[0])).toEqual([
      '山海互濟,全面',
      '標准的1.6倍',
    ]);
    expect(messages.filter(({ code }) => code === 'REPAIR_GAP')).toHaveLength(2);
  });

  it.each([
    'anhui-2026',
    'guangdong-2026',
    'hailar-2016',
    'hubei-2026',
    'national-2024',
    'neimenggu-2026',
    'sichuan-2026',
    'guangdong-2026-noise.clean',
    'national-2024-comma-noise.clean',
    'zhenjiang-2024.clean',
  ])('%s is not damaged and stays as it is', (name) => {
    expect(repairText(shared(name))).toEqual({ text: shared(name), repairs: [], messages: [] });
  });
});
