import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { pdfOf, unicodeCodes } from '../report/decode/make-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'tifa-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

type Ended = {
  readonly status: number | string | undefined;
  readonly output: string;
  readonly complaint: string;
};

const read = (path: string): Promise<Ended> =>
  new Promise((resolve) => {
    const argv = [join(PROJECT.root, 'src/bin/tifa.ts'), 'read', path, '--json'];
    execFile(process.execPath, argv, (error, output, complaint) =>
      resolve({ status: error?.code ?? 0, output, complaint }),
    );
  });

const PDF = pdfOf([[{ x: 72, y: 700, size: 12, text: '政府工作报告' }]], 'UniGB-UCS2-H', unicodeCodes);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const STORY = '她站在河边的柳树下，看着水面上一点一点暗下去的光，把手里的信折了又折。'.repeat(20);

describe('a file that is no report ends the command with one sentence and nothing else', () => {
  it.each([
    ['FILE_MISSING', join(folder, 'none.txt')],
    ['IS_A_FOLDER', folder],
    ['EMPTY_FILE', file('empty.txt', '')],
    ['NOT_TEXT', file('picture.txt', PNG)],
    ['NOT_CHINESE', file('english.txt', 'The government reports on its work. '.repeat(20))],
    ['NOT_A_REPORT', file('story.txt', STORY)],
    ['TRUNCATED_PDF', file('cut.pdf', PDF.slice(0, PDF.length / 2))],
  ])('%s', async (code, path) => {
    const { status, output, complaint } = await read(path);
    expect(status).toBe(1);
    expect(output).toBe('');
    expect(complaint).toMatch(new RegExp(`^${code}: .*${path.split('/').at(-1)}.* must .*\\.\n$`, 'u'));
  });
});
