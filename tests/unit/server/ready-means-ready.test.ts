import { afterEach, describe, expect, it } from 'vitest';

import { TifaError, timedOut } from '../../../src/domain/errors.ts';
import { type ReadinessWatch, watchReadiness } from '../../../src/server/readiness.ts';

const gone = new TifaError('DATABASE_UNAVAILABLE', 'gone');

/** A database that is up or away, and what it was asked. */
const database = () => {
  const asked: string[] = [];
  let failure: Error | null = null;
  let finish: () => void = () => undefined;
  return {
    asked,
    fail: (error: Error | null) => {
      failure = error;
    },
    finishRehearsal: () => finish(),
    tools: {
      ping: async () => {
        asked.push('ping');
        if (failure !== null) throw failure;
      },
      rehearse: () => {
        asked.push('rehearse');
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
      pause: 1,
    },
  };
};

let watch: ReadinessWatch;
afterEach(() => watch.stop());

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('a service that was ready', () => {
  it('is not when the database is away, and says why', async () => {
    const { tools, fail } = database();
    watch = watchReadiness({ ...tools, isUp: () => null });
    expect(watch.now()).toEqual({ ready: true, reason: null });
    fail(gone);
    await until(() => !watch.now().ready);
    expect(watch.now().reason).toContain('database must answer');
  });

  it('is again only when a card and a walk have been answered', async () => {
    const { tools, fail, asked, finishRehearsal } = database();
    watch = watchReadiness({ ...tools, isUp: () => null });
    fail(gone);
    await until(() => !watch.now().ready);
    fail(null);
    await until(() => asked.includes('rehearse'));
    expect(watch.now()).toMatchObject({ ready: false, reason: expect.stringContaining('first walk') });
    finishRehearsal();
    await until(() => watch.now().ready);
  });

  it('knows at once where the process of the database is known to be gone', () => {
    const { tools } = database();
    let isUp = true;
    watch = watchReadiness({ ...tools, isUp: () => isUp });
    isUp = false;
    expect(watch.now().ready).toBe(false);
  });

  it('stays ready when the database is slow: it lives', async () => {
    const { tools, fail, asked } = database();
    watch = watchReadiness({ ...tools, isUp: () => null });
    fail(timedOut());
    await until(() => asked.length > 3);
    expect(watch.now().ready).toBe(true);
  });
});
