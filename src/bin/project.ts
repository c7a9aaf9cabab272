import { join } from 'node:path';

/** Where the parts of the project lie. */
const root = join(import.meta.dirname, '..', '..');

export const PROJECT = {
  root,
  seeds: join(root, 'seeds'),
  queries: join(root, 'cypher', 'queries'),
  migrations: join(root, 'cypher', 'migrations'),
  schema: join(root, 'schema'),
  referenceSchema: join(root, 'schema', 'reference.schema.json'),
  /** Folders with further reports to compare with, where they are there. */
  reportFolders: [join(root, 'tests', 'corpus', 'reports'), join(root, '..', 'shared', 'reports')],
  explorer: join(root, 'src', 'explorer'),
  data: join(root, '.tifa'),
  /** The files of the local Neo4j: fetched once, whatever data it opens. */
  lib: join(root, '.tifa', 'neo4j', 'lib'),
} as const;

/** The folder of the local Neo4j, within the one for data. */
export const localFolder = (data: string): string => join(data, 'neo4j');

/** Where copies of the files that serve all reports are kept, within the folder for data. */
export const lexiconCopies = (data: string): string => join(data, 'lexicon');
