import { setTimeout as sleep } from 'node:timers/promises';

import { mayComeBack } from './failures.ts';
import { stoppedBy } from './within.ts';

/** How work waits that nobody reads along with: a start, a migration, a check of queries, a load, the look of an editor. */
export type Patience = {
  /** For one query or transaction, in milliseconds. */
  readonly limit?: number;
  /** How long a database is waited for that cannot be reached, in milliseconds. */
  readonly reach?: number;
  /** Tells the person who waits that the database is late. */
  readonly tell?: (line: string) => void;
  readonly signal?: AbortSignal;
};

const LIMIT = 600_000;
const REACH = 30_000;

/** What takes longer is told, each time again. */
const LATE = 10_000;
const PAUSE = 500;

/** Patience with its usual values, and what goes by them. */
export const createPatience = ({
  limit = LIMIT,
  reach = REACH,
  tell = () => undefined,
  signal,
}: Patience) => {
  const late = (): void => tell('The database is late; waiting…');

  const told = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const timer = setInterval(late, LATE);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };

  /** Tries again for as long as the database cannot be reached. */
  const waitFor = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    for (let attempt = 0; ; attempt++) {
      try {
        return await told(work);
      } catch (error) {
        if (!mayComeBack(error) || performance.now() - began > reach) throw error;
        if (attempt === 0) late();
        await pause(signal);
      }
    }
  };
  return { limit, signal, waitFor };
};

const pause = async (signal: AbortSignal | undefined): Promise<void> => {
  await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
  if (signal?.aborted) throw stoppedBy(signal);
};
