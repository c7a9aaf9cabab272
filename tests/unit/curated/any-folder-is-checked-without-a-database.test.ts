import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { writeReviewFolder } from '../../support/review-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'tifa-check-'));
afterAll(() => rmSync(root, { recursive: true }));

const check = (folder: string): Promise<{ status: number | string; output: string; complaint: string }> =>
  new Promise((resolve) => {
    const argv = [join(PROJECT.root, 'src/bin/check-seeds.ts'), folder];
    execFile(process.execPath, argv, (error, output, complaint) =>
      resolve({ status: error?.code ?? 0, output, complaint }),
    );
  });

it('a sound folder of review files is, with what it says', async () => {
  const folder = writeReviewFolder(root);
  expect(await check(folder)).toMatchObject({
    status: 0,
    output: expect.stringMatching(/試市.*: \d+ entities, .*every quote matches\n$/u),
  });
});

it('one with a mistake is refused, with file, line and column', async () => {
  const folder = writeReviewFolder(root, {
    place: '試縣',
    more: ['terms:\n- term: 甲\n  quote: 文中沒有的話\n'],
  });
  const { status, complaint } = await check(folder);
  expect(status).toBe(1);
  expect(complaint).toMatch(/^SEED_INVALID: .*\n {2}more-0\.yaml:2:3: /u);
});

it('one that is not there is an error', async () =>
  expect(await check(join(root, 'none'))).toMatchObject({
    status: 1,
    complaint: expect.stringMatching(/^FOLDER_MISSING: /u),
  }));
