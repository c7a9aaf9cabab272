import { isTifaError } from '../domain/errors.ts';
import { readKnownNames } from '../ingest/knowledge.ts';
import { gapsOf } from '../ingest/reference/gaps.ts';
import { readReferenceFolder } from '../ingest/reference/reference.ts';
import { readLexicon } from '../ingest/seeds.ts';
import { PROJECT } from './project.ts';

/** Which names of known-terms.yaml the reference has yet to explain. */
const tellGaps = (seeds: string): void => {
  const { fold, scripts } = readLexicon(seeds);
  const names = readKnownNames(seeds);
  const gaps = gapsOf(names, readReferenceFolder(seeds, { fold, scripts, reports: [] }), fold);
  console.log(`${gaps.length} of ${names.length} names in known-terms.yaml have no entry yet:`);
  console.log(gaps.join(' '));
};

try {
  tellGaps(PROJECT.seeds);
} catch (error) {
  if (!isTifaError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
