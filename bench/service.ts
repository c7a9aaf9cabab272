import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import packageFile from '../package.json' with { type: 'json' };
import { PROJECT } from '../src/bin/project.ts';

export type Service = {
  readonly origin: string;
  /** Resident memory of the service process alone, in MB of a million bytes. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

type Environment = Readonly<Record<string, string>>;

/** What follows `exec node` in the script of `npm start`: the flags of Node decide how much memory the service keeps. */
const [, , ...START] = packageFile.scripts.start.split(' ');

/** Runs what `npm start` runs, as a child on a port that the system chooses, until it says where it listens. */
export const startService = async (environment: Environment): Promise<Service> => {
  const child = spawn(process.execPath, START, {
    cwd: PROJECT.root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const endWithUs = (): void => void child.kill();
  process.on('exit', endWithUs);
  const ended = once(child, 'close').finally(() => process.off('exit', endWithUs));
  return {
    origin: await Promise.race([originOf(child), ended.then(gone)]),
    memory: () => memoryOf(child),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};

const originOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    if (child.stdout === null) throw new RangeError('the service must have an output');
    // Reading goes on after the line is found: a full pipe would stop the service.
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, origin] = /listens at (\S+?)\/ /u.exec(line) ?? [];
      if (origin !== undefined) resolve(origin);
    });
  });

const gone = (): never => {
  throw new Error('The service must start, and ended; its own words are above.');
};

const KIBIBYTE = 1_024;

const memoryOf = ({ pid }: ChildProcess): number => {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return (Number(kibibytes) * KIBIBYTE) / 1e6;
};
