import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { commandLineOf, endProcess } from './processes.ts';
import type { Report } from './report.ts';

/** Where the process id of a home's Neo4j is kept while it runs. */
export const pidFile = (home: string): string => join(home, 'neo4j.pid');

/** Long enough to write everything to disk; then it is killed, and the next start repairs what it left. In milliseconds. */
const PATIENCE = 15_000;

/**
 * Ends the Neo4j of an earlier process that was killed and could not end it. `marks` are what the command line of such a Neo4j holds:
 * another process that has its id by now is left alone.
 */
export const endLeftover = async (home: string, marks: readonly string[], report: Report): Promise<void> => {
  const pid = Number(await readFile(pidFile(home), 'utf8').catch(() => ''));
  const commandLine = pid > 0 ? commandLineOf(pid) : '';
  if (marks.some((mark) => commandLine.includes(mark))) {
    report(`Stopping the Neo4j that an earlier start left behind (process ${pid}).`);
    await endProcess(pid, PATIENCE);
  }
  await rm(pidFile(home), { force: true });
};
