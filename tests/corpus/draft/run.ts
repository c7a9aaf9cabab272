import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT } from '../../../src/bin/project.ts';
import { readCuratedGraph } from '../../../src/ingest/curated/curated-graph.ts';
import { createDraft } from '../../../src/ingest/draft/draft.ts';
import { readKnowledge } from '../../../src/ingest/knowledge.ts';
import { readLexicon, readReportFolder } from '../../../src/ingest/seeds.ts';
import { readReport } from '../../../src/report/read.ts';
import { againstCurated } from './against-curated.ts';

/** Drafts a curated report from its raw text, without any name from its files, and says how far the draft gets. */
export const draftAgainstCurated = (folder: string) => {
  const lexicon = readLexicon(PROJECT.seeds);
  const knowledge = readKnowledge(PROJECT.seeds);
  const raw = readFileSync(join(folder, 'report.txt'), 'utf8');
  const draft = createDraft('report.txt', readReport(raw, knowledge), {
    lexicon,
    gazetteer: knowledge.gazetteer,
  });
  return againstCurated({
    curated: readReportFolder(folder, lexicon),
    drafted: readCuratedGraph(draft.reviewFiles, lexicon),
  });
};

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

if (import.meta.main)
  for (const { what, curated, drafted, shared } of draftAgainstCurated(join(PROJECT.seeds, 'zhenjiang-2024')))
    console.log(
      `| ${what} | ${curated} | ${drafted} | ${shared} | ${percent(shared / curated)} | ${percent(shared / Math.max(drafted, 1))} |`,
    );
