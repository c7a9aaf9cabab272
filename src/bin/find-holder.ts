import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { findHolder, type Holder } from '../../packages/local-neo4j/src/folder-lock.ts';
import { passwordFile, USER } from '../../packages/local-neo4j/src/home.ts';
import { TifaError } from '../domain/errors.ts';
import type { DatabaseSettings } from '../graph/connect.ts';
import { localFolder } from './project.ts';

type Search = {
  readonly data: string;
  /** Whether what the holder tells of itself will do: it tells more once it has started. */
  readonly isReady: (holder: Holder) => Promise<boolean>;
  readonly say: (line: string) => void;
  readonly patience?: number;
};

/** A start on a busy machine is over by then. In milliseconds. */
const PATIENCE = 120_000;
const STEP = 250;

/**
 * The process that holds the local data, once it is ready; null when none holds it, or the one that did has ended.
 *
 * @throws LOCAL_DATABASE_IN_USE where it does not get ready in time
 */
export const awaitHolder = async ({
  data,
  isReady,
  say,
  patience = PATIENCE,
}: Search): Promise<Holder | null> => {
  const deadline = performance.now() + patience;
  let told = false;
  for (;;) {
    const holder = await findHolder(localFolder(data));
    if (holder === null || (await isReady(holder))) return holder;
    if (performance.now() > deadline) throw notReady(data, holder);
    if (!told) say(`Process ${holder.pid} uses the data in ${data}; waiting until it answers, or ends.`);
    told = true;
    await sleep(STEP);
  }
};

const notReady = (data: string, { pid, origin }: Holder): TifaError =>
  new TifaError(
    'LOCAL_DATABASE_IN_USE',
    `Process ${pid} uses the data in ${data}, and ${origin === null ? 'serves nothing yet' : `does not answer at ${origin}`}; wait until it has ended, or stop it.`,
  );

const isServing = async ({ bolt, origin }: Holder): Promise<boolean> => bolt !== null && origin !== null;

/** The database of a service that runs on the local data; null when none does. */
export const findServedDatabase = async (
  data: string,
  say: (line: string) => void,
): Promise<DatabaseSettings | null> => {
  const holder = await awaitHolder({ data, isReady: isServing, say });
  if (holder === null || holder.bolt === null) return null;
  const password = await readFile(passwordFile(localFolder(data)), 'utf8');
  return { uri: holder.bolt, user: USER, password, database: null };
};
