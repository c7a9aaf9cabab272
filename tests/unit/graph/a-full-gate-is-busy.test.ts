import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Reader } from '../../../src/graph/client.ts';
import { createGate } from '../../../src/graph/gate.ts';
import { readerOfRequest } from '../../../src/graph/request-reader.ts';

/** Work that lasts until told. */
const lasting = () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, end: () => resolve('done') };
};
const LONG = 60_000;

describe('the gate before the database', () => {
  it('lets so many in at once, the others in order, and no more than may wait', async () => {
    const gate = createGate({ sessions: 1, waiting: 1, wait: LONG });
    const first = lasting();
    const inside = gate.enter(first.work);
    const next = gate.enter(async () => 'next');
    expect(gate.pressure()).toEqual({ running: 1, waiting: 1 });
    await expect(gate.enter(async () => 'one too many')).rejects.toMatchObject({ code: 'BUSY' });
    first.end();
    expect(await Promise.all([inside, next])).toEqual(['done', 'next']);
    expect(gate.pressure()).toEqual({ running: 0, waiting: 0 });
  });

  it('lets nobody wait longer than a while', async () => {
    const gate = createGate({ sessions: 1, waiting: 1, wait: 20 });
    const first = lasting();
    const inside = gate.enter(first.work);
    await expect(gate.enter(async () => 'late')).rejects.toMatchObject({ code: 'BUSY' });
    expect(gate.pressure()).toEqual({ running: 1, waiting: 0 });
    first.end();
    expect(await inside).toBe('done');
  });

  it('nobody waits where nobody may, and the free place is still given', async () => {
    const gate = createGate({ sessions: 1, waiting: 0, wait: LONG });
    const first = lasting();
    const inside = gate.enter(first.work);
    await expect(gate.enter(async () => 'one too many')).rejects.toMatchObject({ code: 'BUSY' });
    first.end();
    await inside;
    expect(await gate.enter(async () => 'alone')).toBe('alone');
  });

  it('forgets at once who left while waiting', async () => {
    const gate = createGate({ sessions: 1, waiting: 1, wait: LONG });
    const first = lasting();
    const inside = gate.enter(first.work);
    const leaving = new AbortController();
    let begun = false;
    const waiting = gate.enter(async () => (begun = true), leaving);
    leaving.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(gate.pressure()).toEqual({ running: 1, waiting: 0 });
    await expect(gate.enter(async () => 'left before', leaving)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    first.end();
    await inside;
    expect(begun).toBe(false);
  });

  it('tells waiting from work', async () => {
    const gate = createGate({ sessions: 1, waiting: 1, wait: LONG });
    const first = lasting();
    const told: string[] = [];
    const waiting = async <Value>(turn: Promise<Value>): Promise<Value> => {
      const value = await turn;
      told.push('waited');
      return value;
    };
    const inside = gate.enter(first.work);
    const next = gate.enter(
      async () => {
        await nextTurn();
        told.push('worked');
      },
      { waiting },
    );
    await nextTurn();
    expect(told).toEqual([]);
    first.end();
    await Promise.all([inside, next]);
    expect(told).toEqual(['waited', 'worked']);
  });

  it('gives the place of work that failed to the next', async () => {
    const gate = createGate({ sessions: 1, waiting: 1, wait: LONG });
    const failing = gate.enter(() => Promise.reject(new RangeError('no')));
    const next = gate.enter(async () => 'next');
    await expect(failing).rejects.toThrow(RangeError);
    expect(await next).toBe('next');
  });
});

describe('the reader of one request', () => {
  const counting = () => {
    const open: (() => void)[] = [];
    let begun = 0;
    const read = (() => {
      begun += 1;
      return new Promise((resolve) => open.push(() => resolve([])));
    }) as Reader['read'];
    return { reader: { read }, begun: () => begun, answer: () => open.splice(0).forEach((end) => end()) };
  };

  it('asks a few questions at once, however many aliases there are', async () => {
    const { reader, begun, answer } = counting();
    const mine = readerOfRequest(reader);
    const all = Promise.all(Array.from({ length: 10 }, () => mine.read('graph/version', {})));
    await nextTurn();
    const atOnce = begun();
    expect(atOnce).toBeLessThan(10);
    while (begun() < 10) {
      answer();
      await nextTurn();
    }
    answer();
    expect(await all).toHaveLength(10);
    expect(atOnce).toBe(4);
  });

  it('drops what waits when the signal says that who asked has left, and does not wait for what runs', async () => {
    const { reader, begun } = counting();
    const leaving = new AbortController();
    const mine = readerOfRequest(reader, leaving);
    const asked = Array.from({ length: 10 }, () => mine.read('graph/version', {}));
    await nextTurn();
    leaving.abort();
    const outcomes = await Promise.allSettled(asked);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'CANCELLED' } });
    await expect(mine.read('graph/version', {})).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(begun()).toBe(4);
  });

  it('tells a request that ran out of time as TIMEOUT', async () => {
    const { reader } = counting();
    const mine = readerOfRequest(reader, { signal: AbortSignal.timeout(1) });
    await expect(mine.read('graph/version', {})).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});
