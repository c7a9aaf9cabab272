import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { inject } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';

type Environment = Readonly<Record<string, string>>;
export type Ended = { readonly status: number | null; readonly output: string; readonly complaints: string };

/** What the shell gives, without what would lead elsewhere; and time, which a busy machine needs. */
export const bare = (): Environment => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  TIFA_LIMIT_SERVICE_TIME: '60000',
  TIFA_LIMIT_QUERY_TIME: '50000',
  TIFA_LIMIT_QUERY_WAIT: '50000',
});

/** On the database of this run. */
export const onDatabase = (): Environment => {
  const { uri, user, password } = inject('neo4j');
  return { ...bare(), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
};

/** `tifa` as a process of its own. */
export const startTifa = (argv: readonly string[], env: Environment): ChildProcess =>
  spawn(process.execPath, [join(PROJECT.root, 'src', 'bin', 'tifa.ts'), ...argv], { env });

/** Gives a process its standard input, and waits for its end. */
export const finish = async (child: ChildProcess, input = ''): Promise<Ended> => {
  child.stdin?.end(input);
  const ended = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  await ended;
  return { status: child.exitCode, output, complaints };
};
