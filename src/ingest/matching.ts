import { createFold, type Fold } from '../text/fold.ts';
import { createScriptTable } from '../script/table.ts';
import { readWordFiles } from './word-files.ts';

/** How texts are compared, and what is no mention of a term: all that a service needs of the lists beside the reports. */
export type Matching = {
  readonly fold: Fold;
  /** Traditional to simplified, the table that `fold` compares by. */
  readonly scriptTable: ReadonlyMap<string, string>;
  /** Longer words that merely contain a term (兩高速公路). */
  readonly words: readonly string[];
};

/** @throws SEED_INVALID, FILE_UNREADABLE */
export const readMatching = (seeds: string): Matching => {
  const { words } = readWordFiles(seeds);
  const scriptTable = createScriptTable();
  return { fold: createFold(scriptTable), scriptTable, words };
};
