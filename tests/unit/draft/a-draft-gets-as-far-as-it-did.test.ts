import { expect, it } from 'vitest';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT } from '../../../src/bin/project.ts';
import { draftFalls, scoreDraft, toDraftTable } from '../../corpus/draft/board.ts';

const rows = scoreDraft();

it('no figure of the draft of the seed report falls (npm run corpus)', () => {
  expect(draftFalls(rows)).toEqual([]);
});

it('docs/reading.md shows the figures as they are', () => {
  expect(readFileSync(join(PROJECT.root, 'docs', 'reading.md'), 'utf8')).toContain(toDraftTable(rows));
});
