import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

import type { Java } from './java.ts';
import { partialOf, removeAbandoned } from './partial.ts';

/**
 * The classes of Neo4j as the Java machine lays them out in memory, kept in a file so that the next start need not load them one by one:
 * a third less time. `flags` either use the archive or record one while Neo4j runs. `settle` when Neo4j has ended: what was recorded is kept after an end in
 * order. `discard` an archive that Java cannot bear.
 */
export type ClassArchive = {
  readonly flags: readonly string[];
  readonly isUsed: boolean;
  readonly settle: (inOrder: boolean) => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** An archive fits one build of Java and one folder of jars; Java itself passes over one that does not fit, and starts as without. */
export const openClassArchive = async (jars: string, java: Java): Promise<ClassArchive> => {
  const print = createHash('sha256').update(`${java.build}\n${jars}`).digest('hex').slice(0, 8);
  const path = `${jars}.${print}.jsa`;
  if (existsSync(path)) return inUse(path);
  await removeAbandoned(path);
  return recording(path);
};

const inUse = (path: string): ClassArchive => ({
  flags: [`-XX:SharedArchiveFile=${path}`],
  isUsed: true,
  settle: async () => undefined,
  discard: () => rm(path, { force: true }),
});

/** Java writes the archive as it ends, which takes it some four seconds, once. */
const recording = (path: string): ClassArchive => {
  const partial = partialOf(path);
  const discard = (): Promise<void> => rm(partial, { force: true });
  // A Java that has no archive of its own classes records none of ours.
  const keep = (): Promise<void> => rename(partial, path).catch(() => undefined);
  return {
    flags: [`-XX:ArchiveClassesAtExit=${partial}`],
    isUsed: false,
    settle: (inOrder) => (inOrder ? keep() : discard()),
    discard,
  };
};
