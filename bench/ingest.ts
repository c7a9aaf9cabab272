import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openGraph } from '../src/bin/open-graph.ts';
import { PROJECT } from '../src/bin/project.ts';
import type { ReportGraph } from '../src/domain/records.ts';
import type { GraphClient } from '../src/graph/client.ts';
import { graphVersion } from '../src/graph/version.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readReports } from '../src/ingest/read-reports.ts';
import { readLexicon } from '../src/ingest/seeds.ts';

/** Districts that there are not, each with the seed report under its name: there are no thirty curated reports yet. */
const NAMES = Array.from(
  '鑫森淼焱垚甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥乾坤艮',
  (sign) => `${sign}江`,
);
const SEED = join(PROJECT.seeds, 'zhenjiang-2024');

const writeFolders = (below: string): void => {
  for (const name of NAMES) {
    const folder = join(below, name);
    cpSync(SEED, folder, { recursive: true });
    for (const file of readdirSync(folder)) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('湞江', name));
    }
  }
};

const timed = async <Value>(what: string, work: () => Promise<Value>): Promise<Value> => {
  const began = performance.now();
  const value = await work();
  console.log(`${what.padEnd(52)} ${((performance.now() - began) / 1_000).toFixed(2).padStart(7)} s`);
  return value;
};

const through = (client: GraphClient, graphs: readonly ReportGraph[], write: boolean) =>
  ingest(client, graphs, { write, tell: () => undefined });

const noDraft = () => Promise.reject(new Error('there is nothing to draft'));

const measure = async (client: GraphClient, folder: string): Promise<void> => {
  const lexicon = readLexicon(PROJECT.seeds);
  const graphs = await timed('read and check 30 reports', () =>
    readReports(folder, { lexicon, draft: noDraft }),
  );
  await timed('compare them with an empty graph', () => through(client, graphs, false));
  await timed('write them, a transaction each', () => through(client, graphs, true));
  await timed('again: nothing to do', () => through(client, graphs, true));
  const { reports, entities, relations } = await timed('Query.graph, the first time', () =>
    graphVersion(client),
  );
  await timed('Query.graph, again', () => graphVersion(client));
  console.log(`${reports} reports, ${entities} entities, ${relations} relations`);
};

const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-ingest-'));
const reports = join(folder, 'reports');
writeFolders(reports);
const { client, close } = await openGraph({ database: null, data: join(folder, 'data') }, () => undefined);
try {
  await measure(client, reports);
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
