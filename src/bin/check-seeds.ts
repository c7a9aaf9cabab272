import { isTifaError, TifaError } from '../domain/errors.ts';
import type { ReportGraph } from '../domain/records.ts';
import { weakConclusions, WEAKNESSES } from '../ingest/curated/weak-conclusions.ts';
import { findReports } from '../ingest/find-reports.ts';
import { readReferenceFolder } from '../ingest/reference/reference.ts';
import { type Lexicon, readLexicon, readReportFolder } from '../ingest/seeds.ts';
import { problemsOf } from '../ingest/problems.ts';
import { problemsIn } from '../report/language/check.ts';
import { filesIn, WORDS } from '../report/language/language.ts';
import { PROJECT } from './project.ts';
import { reportTexts } from './report-texts.ts';

/**
 * Checks the review files of a folder, of seeds/ unless told, without a database: shape, names, and every quote against its text; and the
 * reference where the folder has one.
 */
const check = (root: string): void => {
  const lexicon = readLexicon(PROJECT.seeds);
  for (const { kind, path } of findReports(root)) {
    if (kind === 'REVIEW') checkReport(path, lexicon);
    else console.error(`${path} is a raw report and was not checked; tifa draft makes review files of it.`);
  }
  checkReference(root, lexicon);
};

const checkReference = (root: string, { fold, scripts }: Lexicon): void => {
  const entries = readReferenceFolder(root, { fold, scripts, reports: reportTexts(root) });
  const confirmed = entries.filter(({ entry }) => entry.confirmed).length;
  if (entries.length > 0)
    console.log(`Reference: ${entries.length} formulations (${confirmed} confirmed by a second source)`);
};

const checkReport = (folder: string, lexicon: Lexicon): void => {
  const graph = readReportFolder(folder, lexicon);
  const { report, entities, relations, measures } = graph;
  const stated = relations.filter(({ basis }) => basis === 'STATED').length;
  console.log(
    `${report.title}: ${entities.length} entities, ${relations.length} relations (${stated} stated), ${measures.length} measures; every quote matches`,
  );
  checkGrounds(graph, lexicon);
};

/** @throws SEED_INVALID with every conclusion of a reviewed report that lacks ground: a machine’s is for an editor to ground */
const checkGrounds = (graph: ReportGraph, { fold }: Lexicon): void => {
  const weak = graph.report.reviewed ? weakConclusions(graph, fold.key) : [];
  if (weak.length === 0) return;
  const lines = weak.map(
    ({ relation: { source, id }, weakness }) =>
      `  ${source ?? id}: the conclusion ${id} ${WEAKNESSES[weakness]}`,
  );
  throw new TifaError(
    'SEED_INVALID',
    `every conclusion must show its ground, and ${weak.length} of ${graph.report.title} do not:\n${lines.join('\n')}`,
  );
};

/** @throws SEED_INVALID with every word and example that must be corrected */
const checkLanguage = (): void => {
  const problems = filesIn(WORDS).flatMap(({ name, text }) => problemsIn(`${name}.yaml`, text));
  if (problems.length > 0) throw problemsOf(problems, 'seeds/language');
  console.log('seeds/language: every word can be found, and every example holds one');
};

try {
  if (process.argv[2] === undefined) checkLanguage();
  check(process.argv[2] ?? PROJECT.seeds);
} catch (error) {
  if (!isTifaError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
