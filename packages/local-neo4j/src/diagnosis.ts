import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { LocalNeo4jError, type LocalNeo4jCode } from './errors.ts';
import { dataFolder } from './home.ts';
import { neo4jComplaint } from './sensible-lines.ts';

/** Finds what is wrong with a Neo4j from what it wrote since the diary was opened; null: nothing that is known here. */
export type Diary = { readonly diagnose: (lines: readonly string[]) => Promise<LocalNeo4jError | null> };

type Trouble = {
  readonly code: LocalNeo4jCode;
  readonly told: RegExp;
  /** What must be, and what to do; `reason` is the line that told. */
  readonly sentence: (home: string, reason: string) => string;
};

const setAside = (home: string): string =>
  `rename ${dataFolder(home)} to set it aside, and start again: an empty database is made in its place`;

const damageSentence = (home: string, reason: string): string =>
  `The store in ${dataFolder(home)} must be whole, and is damaged ("${reason}"); nothing of it was deleted: ${setAside(home)}.`;

/**
 * Neo4j tells by words alone. In order: what is outside of the store comes first, since it damages the store as well, or seems to.
 */
const TROUBLES: readonly Trouble[] = [
  {
    code: 'DISK_FULL',
    told: /No space left on device|not enough space on the disk|Disk quota exceeded/,
    sentence: (home, reason) =>
      `The disk that holds ${home} must have room, and is full ("${reason}"); make room, and start again.`,
  },
  {
    code: 'FOLDER_REFUSED',
    told: /AccessDeniedException|Permission denied|Read-only file system|ReadOnlyFileSystemException/,
    sentence: (home, reason) =>
      `All that is in ${home} must be readable and writable for who starts Neo4j, and is not ("${reason}"); correct the permissions.`,
  },
  {
    code: 'MEMORY_SHORT',
    told: /insufficient memory for the Java|Could not reserve enough space|exceeds physical memory|OutOfMemoryError|Cannot allocate memory|Invalid maximum heap size/,
    sentence: (_, reason) =>
      `Neo4j must get the memory that its heap and page cache ask for, and did not ("${reason}"); close other programs, or choose a smaller heap.`,
  },
  {
    code: 'STORE_NEWER',
    told: /[Uu]nknown (?:store|kernel) version|[Uu]nknown store|[Uu]nsupported (?:log|store|kernel)|UnsupportedStoreVersion|newer (?:version )?of Neo4j|later version of Neo4j|[Dd]owngrade/,
    sentence: (home, reason) =>
      `The store in ${dataFolder(home)} must be of this Neo4j or an older one, and is of another ("${reason}"); open it with the Neo4j that wrote it, or ${setAside(home)}.`,
  },
  {
    code: 'STORE_DAMAGED',
    told: /Failed to start DatabaseId\{|Error starting Neo4j database server|[Dd]atabase panic|has encountered a critical error|InvalidRecordException|UnderlyingStorageException/,
    sentence: damageSentence,
  },
];

/** A log is read from here on; of a very long one the end. */
const LONGEST = 1_000_000;

/** Opens a diary for the Neo4j that starts in a home now: what earlier ones wrote is no concern. */
export const openDiary = async (home: string): Promise<Diary> => {
  const log = join(home, 'logs', 'debug.log');
  const start = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
  const written = async (): Promise<string> => {
    const text = await readFile(log).catch(() => Buffer.alloc(0));
    // A log that is shorter than before was begun anew.
    return text.subarray(text.length < start ? 0 : Math.max(start, text.length - LONGEST)).toString('utf8');
  };
  return {
    diagnose: async (lines) => diagnose(home, [...(await written()).split('\n'), ...lines]),
  };
};

/** What lines of logs tell of a home. */
export const diagnose = (home: string, lines: readonly string[]): LocalNeo4jError | null => {
  for (const { code, told, sentence } of TROUBLES) {
    const at = lines.findIndex((line) => told.test(line));
    if (at >= 0) return new LocalNeo4jError(code, sentence(home, reasonAt(lines, at)));
  }
  return null;
};

/** What only a store that contradicts itself tells. */
export const damaged = (home: string, reason: string): LocalNeo4jError =>
  new LocalNeo4jError('STORE_DAMAGED', damageSentence(home, reason));

/** The line that told, with its last cause: the causes stand below it, among the stack. */
const reasonAt = (lines: readonly string[], at: number): string => {
  const below = lines.slice(at + 1).findIndex((line) => /^\d{4}-\d\d-\d\d /.test(line));
  return neo4jComplaint(lines.slice(at, below < 0 ? undefined : at + 1 + below));
};
