import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { loadSeeds, openWords, readSeeds } from '../../src/bin/seeds.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { dataOf } from '../support/ask.ts';
import { removeReport } from '../support/remove-report.ts';
import { writeReviewFolder } from '../support/review-folder.ts';
import { LEXICON } from '../support/seeds.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let room: string;
let seeds: string;
let report: string;

beforeAll(async () => {
  service = await startTestService();
  room = mkdtempSync(join(tmpdir(), 'tifa-mistake-'));
});

beforeEach(() => {
  seeds = mkdtempSync(join(room, 'seeds-'));
});

afterAll(async () => {
  if (report !== undefined) await removeReport(service.client, report);
  await service.close();
  rmSync(room, { recursive: true, force: true });
});

const load = async (client = service.client): Promise<readonly string[]> => {
  const said: string[] = [];
  await loadSeeds(client, readSeeds(PROJECT.seeds, seeds), (line) => void said.push(line));
  return said;
};

const version = async (): Promise<number> =>
  (await dataOf(service.ask('{ graph { version } }'))).graph.version;

it('a mistake in a file leaves the loaded report as it is, and says where the mistake is and what is older', async () => {
  const folder = writeReviewFolder(seeds);
  report = readReportFolder(folder, LEXICON).report.id;
  expect(await load()).toEqual([expect.stringMatching(/^Loaded /u)]);
  const before = await version();

  writeReviewFolder(seeds, { more: ['terms:\n  - nmae: 錯字\n'] });
  const said = await load();

  expect(said).toEqual([expect.stringMatching(/^SEED_INVALID: .*more-0\.yaml:\d+:\d+/su)]);
  expect(said[0]).toContain(`What was loaded before is served; it is older than the files in ${folder}`);
  expect(await version()).toBe(before);
  expect(await dataOf(service.ask('query ($id: ID!) { node(id: $id) { id } }', { id: report }))).toEqual({
    node: { id: report },
  });
});

it('an empty graph has nothing to serve instead: the mistake stops the start', async () => {
  writeReviewFolder(seeds, { more: ['terms:\n  - nmae: 錯字\n'] });
  const emptied = { ...service.client, read: async () => [] };
  await expect(load(emptied)).rejects.toMatchObject({ code: 'SEED_INVALID' });
});

const WORDS = 'words:\n  - word: 兩高速公路\n    why: 試\n';

it('a mistake in the files for all reports leaves those that were last read in use', () => {
  const copies = join(seeds, 'copies');
  mkdirSync(copies, { recursive: true });
  const said: string[] = [];
  const open = () => openWords(copies, (line) => void said.push(line), seeds).matching;
  writeFileSync(join(seeds, 'scripts.yaml'), 'exceptions:\n  - hans: 干\n    hant: 幹\n    why: 試\n');
  writeFileSync(join(seeds, 'weight.yaml'), WORDS);
  writeFileSync(join(seeds, 'words.yaml'), 'words:\n  - wrod: 兩高速公路\n');
  expect(open).toThrow(/words\.yaml/u);

  writeFileSync(join(seeds, 'words.yaml'), WORDS);
  expect(open().words).toEqual(['兩高速公路']);
  expect(said).toEqual([]);

  writeFileSync(join(seeds, 'words.yaml'), 'words:\n  - wrod: 另\n');
  expect(open().words).toEqual(['兩高速公路']);
  expect(said).toEqual([
    expect.stringMatching(/^SEED_INVALID: .*words\.yaml has 3 problems.*older than the files/su),
  ]);
});
