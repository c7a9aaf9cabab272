import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT } from '../../../src/bin/project.ts';
import { createDraft } from '../../../src/ingest/draft/draft.ts';
import { readKnowledge } from '../../../src/ingest/knowledge.ts';
import { readLexicon, readReportFolder } from '../../../src/ingest/seeds.ts';
import { readReport } from '../../../src/report/read.ts';
import { againstCurated, type Row } from './against-curated.ts';

/** The report that is both drafted and curated. */
const FOLDER = join(PROJECT.seeds, 'zhenjiang-2024');
const ACCEPTED = join(import.meta.dirname, 'scores.json');

/** Drafts the seed report from its raw text, without any name from its files, and says how far the draft gets. */
export const scoreDraft = (): readonly Row[] => {
  const lexicon = readLexicon(PROJECT.seeds);
  const knowledge = readKnowledge(PROJECT.seeds);
  const raw = readFileSync(join(FOLDER, 'report.txt'), 'utf8');
  const { graph: drafted } = createDraft('report.txt', readReport(raw, knowledge), {
    lexicon,
    gazetteer: knowledge.gazetteer,
  });
  return againstCurated({ curated: readReportFolder(FOLDER, lexicon), drafted });
};

/** As docs/reading.md shows it. */
export const toDraftTable = (rows: readonly Row[]): string =>
  [
    '| | curated | drafted | shared | recall | precision |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ what, curated, drafted, shared }) =>
        `| ${what} | ${curated} | ${drafted} | ${shared} | ${percent(shared, curated)} | ${percent(shared, drafted)} |`,
    ),
  ].join('\n');

/** Never rounded up. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`;

type Shares = Readonly<Record<string, readonly [recall: number, precision: number]>>;

const sharesOf = (rows: readonly Row[]): Shares =>
  Object.fromEntries(
    rows.map(({ what, curated, drafted, shared }) => [
      what,
      [rounded(shared, curated), rounded(shared, drafted)],
    ]),
  );

const rounded = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;

export const acceptDraft = (rows: readonly Row[]): void => {
  const lines = Object.entries(sharesOf(rows)).map(
    ([what, shares]) => `  ${JSON.stringify(what)}: ${JSON.stringify(shares)}`,
  );
  writeFileSync(ACCEPTED, `{\n${lines.join(',\n')}\n}\n`);
};

/** A sentence for each figure that is lower than accepted. */
export const draftFalls = (rows: readonly Row[]): readonly string[] => {
  const accepted: Shares = existsSync(ACCEPTED) ? (JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Shares) : {};
  return Object.entries(sharesOf(rows)).flatMap(([what, is]) =>
    (['recall', 'precision'] as const).flatMap((side, index) => {
      const [was, now] = [accepted[what]?.[index] ?? 0, is[index] ?? 0];
      return now >= was
        ? []
        : [`The draft: ${side} of ${what} must be at least ${was}, as accepted, and is ${now}.`];
    }),
  );
};
