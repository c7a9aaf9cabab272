import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Hands over what a child writes, on either output, line by line. */
export const eachLine = (child: ChildProcess, onLine: (line: string) => void): void => {
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine);
};
