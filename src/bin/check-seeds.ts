import { isTifaError } from '../domain/errors.ts';
import { readLexicon, readReportFolder, reportFolders } from '../ingest/seeds.ts';
import { PROJECT } from './project.ts';

/** Checks all curated files without a database: shape, names, and every quote against its text. */
const check = (): void => {
  const lexicon = readLexicon(PROJECT.seeds);
  for (const folder of reportFolders(PROJECT.seeds)) {
    const { report, entities, relations, measures } = readReportFolder(folder, lexicon);
    const stated = relations.filter(({ basis }) => basis === 'STATED').length;
    console.log(
      `${report.title}: ${entities.length} entities, ${relations.length} relations (${stated} stated), ${measures.length} measures; every quote matches`,
    );
  }
};

try {
  check();
} catch (error) {
  if (!isTifaError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
