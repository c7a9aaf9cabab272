import { expect, test } from 'vitest';

import type { Running } from '../../../packages/local-neo4j/src/engine.ts';
import { LocalNeo4jError } from '../../../packages/local-neo4j/src/errors.ts';
import { keepRunning } from '../../../packages/local-neo4j/src/keep-running.ts';

type Life = { readonly running: Running; readonly end: () => void; stops: number };

/** A Neo4j that lives until it is ended. */
const born = (): Life => {
  let end = (): void => undefined;
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    end = () => {
      hasEnded = true;
      resolve();
    };
  });
  const life: Life = {
    end,
    stops: 0,
    running: {
      lines: ['2026-11-30 10:00:00.000+0000 ERROR The last word'],
      ended,
      hasEnded: () => hasEnded,
      stop: async () => {
        life.stops++;
        end();
      },
      diagnose: async () => null,
    },
  };
  return life;
};

const damaged = new LocalNeo4jError('STORE_DAMAGED', 'The store is damaged.');

/** Keeps a life, with a clock of its own: `outcomes` are what the next starts come to. */
const kept = (...outcomes: readonly (Life | Error)[]) => {
  const first = born();
  const waits: number[] = [];
  const said: string[] = [];
  const left = [...outcomes];
  let now = 0;
  const keeping = keepRunning({
    first: first.running,
    again: async () => {
      const next = left.shift();
      if (next === undefined) return new Promise<never>(() => undefined);
      if (next instanceof Error) throw next;
      return next.running;
    },
    report: (line) => void said.push(line),
    clock: {
      now: () => now,
      wait: async (milliseconds) => void waits.push(milliseconds),
    },
  });
  return { first, keeping, waits, said, pass: (milliseconds: number) => void (now += milliseconds) };
};

test('one that ends by itself is started again, and both are told', async () => {
  const next = born();
  const { first, keeping, waits, said } = kept(next);
  expect(keeping.state()).toBe('UP');
  first.end();
  await expect.poll(() => said.length).toBe(2);
  expect(keeping.state()).toBe('UP');
  expect(keeping.current()).toBe(next.running);
  expect(waits).toEqual([200]);
  expect(said).toEqual([
    'The local Neo4j ended by itself ("The last word"). It is started again in 0.2 s.',
    'The local Neo4j answers again.',
  ]);
});

test('a start that fails is told as what it is, and tried again after pauses that double up to 30 s', async () => {
  const last = born();
  const { first, keeping, waits, said } = kept(...Array.from({ length: 10 }, () => damaged), last);
  first.end();
  await expect.poll(() => keeping.current()).toBe(last.running);
  expect(waits).toEqual([200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000, 30_000]);
  expect(said[1]).toBe('The store is damaged. It is started again in 0.4 s.');
});

test('pauses begin anew after a minute of life', async () => {
  const second = born();
  const third = born();
  const { first, keeping, waits, pass } = kept(second, third, born());
  first.end();
  await expect.poll(() => keeping.current()).toBe(second.running);
  second.end();
  await expect.poll(() => keeping.current()).toBe(third.running);
  expect(waits).toEqual([200, 400]);
  pass(60_000);
  third.end();
  await expect.poll(() => waits).toEqual([200, 400, 200]);
});

test('it is known at once that it is down, and that it is starting', async () => {
  const { first, keeping } = kept();
  first.end();
  await expect.poll(() => keeping.state()).toBe('STARTING');
});

test('one that is stopped is not started again, and nothing is told', async () => {
  const { first, keeping, waits, said } = kept(born());
  await keeping.stop();
  expect(first.stops).toBeGreaterThan(0);
  expect(keeping.state()).toBe('DOWN');
  expect({ waits, said }).toEqual({ waits: [], said: [] });
});
