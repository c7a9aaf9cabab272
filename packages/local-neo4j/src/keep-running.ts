import { setTimeout as sleep } from 'node:timers/promises';

import type { Running } from './engine.ts';
import type { Report } from './report.ts';
import { neo4jComplaint } from './sensible-lines.ts';

/** `UP`: it answered, and its process lives. `STARTING`: it is being started again. `DOWN`: it ended, and waits to be started. */
export type State = 'UP' | 'STARTING' | 'DOWN';

export type Kept = {
  readonly state: () => State;
  /** The Neo4j that runs, or the last one that did. */
  readonly current: () => Running;
  /** Ends it, and starts no other. */
  readonly stop: () => Promise<void>;
};

type Keeping = {
  readonly first: Running;
  /** Starts another in its place, at the same address, and waits until that one answers. */
  readonly again: (signal: AbortSignal) => Promise<Running>;
  readonly report: Report;
  readonly clock?: Clock;
};

export type Clock = {
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined),
};

/** Pauses before a new start, in milliseconds: each twice the one before. */
const SHORTEST = 200;
const LONGEST = 30_000;

/** Who was up for so long ended for a new reason. In milliseconds. */
const STEADY = 60_000;

/** Keeps a Neo4j running: one that ends by itself is started again, after pauses that grow, until it is stopped. */
export const keepRunning = ({ first, again, report, clock = CLOCK }: Keeping): Kept => {
  const ending = new AbortController();
  const { signal } = ending;
  let state: State = 'UP';
  let current = first;
  let pause = SHORTEST;

  /** @returns why it could not be started; null where it was, or is not to be any more */
  const tryAgain = async (why: string): Promise<string | null> => {
    state = 'DOWN';
    report(`${why} It is started again in ${pause / 1000} s.`);
    await clock.wait(pause, signal);
    pause = Math.min(2 * pause, LONGEST);
    if (signal.aborted) return null;
    state = 'STARTING';
    try {
      current = await again(signal);
    } catch (error) {
      return signal.aborted ? null : reasonOf(error);
    }
    state = 'UP';
    report('The local Neo4j answers again.');
    return null;
  };

  const startAgain = async (why: string): Promise<void> => {
    for (let reason: string | null = why; reason !== null;) reason = await tryAgain(reason);
  };

  const keep = async (): Promise<void> => {
    while (!signal.aborted) {
      const since = clock.now();
      await current.ended;
      if (signal.aborted) return;
      if (clock.now() - since >= STEADY) pause = SHORTEST;
      await tidy(current);
      await startAgain(await lastWord(current));
    }
  };
  const keeping = keep();

  return {
    state: () => state,
    current: () => current,
    stop: async () => {
      ending.abort();
      await current.stop();
      await keeping;
      // It may have come up at the very moment.
      await current.stop();
      state = 'DOWN';
    },
  };
};

/** What only an end in order would leave is cleared away. */
const tidy = (running: Running): Promise<void> => running.stop();

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const lastWord = async (running: Running): Promise<string> => {
  const trouble = await running.diagnose();
  return trouble === null
    ? `The local Neo4j ended by itself ("${neo4jComplaint(running.lines)}").`
    : `The local Neo4j ended by itself. ${trouble.message}`;
};
