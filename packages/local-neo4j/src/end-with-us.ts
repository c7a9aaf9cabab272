import type { ChildProcess } from 'node:child_process';

/** The children to take along when this process ends. */
const children = new Set<ChildProcess>();

/** These end a process that does not listen for them, and then no `exit` is told. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has a child end when this process does, unless it is killed outright.
 * @returns lets the child be
 */
export const endWithUs = (child: ChildProcess): (() => void) => {
  if (children.size === 0) listen();
  children.add(child);
  return () => {
    if (children.delete(child) && children.size === 0) unlisten();
  };
};

const listen = (): void => {
  process.on('exit', endAll);
  // First in line: a listener that wants to hear the signal only once is gone after its turn, and would not be counted.
  for (const name of SIGNALS) process.prependListener(name, onSignal);
};

const unlisten = (): void => {
  process.off('exit', endAll);
  for (const name of SIGNALS) process.off(name, onSignal);
};

const endAll = (): void => {
  for (const child of children) child.kill();
};

/** Where anyone else listens, they decide what the signal means. Else it means the end, as it would without us. */
const onSignal = (name: NodeJS.Signals): void => {
  if (process.listenerCount(name) > 1) return;
  endAll();
  unlisten();
  process.kill(process.pid, name);
};
