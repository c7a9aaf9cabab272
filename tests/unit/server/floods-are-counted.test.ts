import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { TifaError, timedOut } from '../../../src/domain/errors.ts';
import { createLog, type Log } from '../../../src/server/log.ts';

let written: string[];
let log: Log;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  log = createLog((text) => written.push(text));
});
afterEach(() => vi.useRealTimers());

describe('the log', () => {
  it('has a line for an overload, and no stack', () => {
    log.overload(timedOut());
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^TIMEOUT: The database must answer/u);
    expect(written[0]).not.toContain('\n');
  });

  it('has the stack of a defect', () => {
    log.defect(new Error('broken'));
    expect(written[0]).toMatch(/Error: broken\n\s+at /u);
  });

  it('counts a flood: one entry of a kind a second, and how many more there were', () => {
    for (let i = 0; i < 1_000; i++) log.overload(timedOut());
    for (let i = 0; i < 10; i++) log.overload(new TifaError('BUSY', 'Full.'));
    expect(written).toHaveLength(2);
    vi.advanceTimersByTime(1_000);
    expect(written.slice(2)).toEqual(['TIMEOUT: 999 more in 1 s', 'BUSY: 9 more in 1 s']);
    log.overload(timedOut());
    expect(written).toHaveLength(5);
    vi.advanceTimersByTime(1_000);
    expect(written).toHaveLength(5);
  });

  it('is as short where every defect says something else', () => {
    for (let i = 0; i < 10_000; i++) log.defect(new Error(`${i} is broken`));
    vi.advanceTimersByTime(1_000);
    expect(written.length).toBeLessThan(60);
    expect(written.at(-1)).toMatch(/^other kinds: 99\d\d more in 1 s$/u);
  });

  it('never has an entry of megabytes', () => {
    log.defect(new Error('x'.repeat(1_000_000)));
    expect(written[0]!.length).toBeLessThanOrEqual(4_000);
  });
});
