import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * When a process started, in a form that serves only to be compared: by now its id alone may be another process's.
 * Null: no process has the id, or only a zombie, which holds nothing any more.
 */
export const birthOf = (pid: number): string | null => {
  const { state, birth } = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return birth === '' || state.startsWith('Z') ? null : birth;
};

export const isRunning = (pid: number): boolean => birthOf(pid) !== null;

/** The command line of a process; empty where there is none. */
export const commandLineOf = (pid: number): string =>
  process.platform === 'linux'
    ? orEmpty(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
    : orEmpty(() => ps(pid, ['command=']));

/** Asks a process to end, and after `patience` milliseconds makes it. */
export const endProcess = async (pid: number, patience: number): Promise<void> => {
  const birth = birthOf(pid);
  if (birth === null) return;
  const isGone = (): boolean => birthOf(pid) !== birth;
  signal(pid, 'SIGTERM');
  if (await comesTrue(isGone, patience)) return;
  signal(pid, 'SIGKILL');
  await comesTrue(isGone, patience);
};

const STEP = 50;

const comesTrue = async (condition: () => boolean, patience: number): Promise<boolean> => {
  for (let waited = 0; waited < patience && !condition(); waited += STEP) await sleep(STEP);
  return condition();
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
};

type Seen = { readonly state: string; readonly birth: string };

/** proc(5): the name in parentheses may itself hold blanks and parentheses; state is the first field after it, start time the twentieth. */
const fromProc = (pid: number): Seen => {
  const stat = orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', birth: fields[19] ?? '' };
};

const fromPs = (pid: number): Seen => {
  const [state = '', ...birth] = orEmpty(() => ps(pid, ['stat=', 'lstart=']))
    .trim()
    .split(/\s+/);
  return { state, birth: birth.join(' ') };
};

const ps = (pid: number, columns: readonly string[]): string =>
  execFileSync('ps', ['-ww', '-p', String(pid), ...columns.flatMap((column) => ['-o', column])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const orEmpty = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};
