import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createGraphClient, type GraphClient, type ReaderLimits } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import type { NamedQueries } from '../../src/graph/named-queries.ts';
import { ENDLESS } from '../support/changed-queries.ts';
import { type OwnNeo4j, startOwnNeo4j } from '../support/own-neo4j.ts';

/** A query is named by its own text. */
const AS_NAMED: NamedQueries = { text: (name) => name, all: () => [] };
const ONE = 'RETURN 1 AS one';
const LARGE = 'UNWIND range(1, 20000) AS number RETURN number';

let neo4j: OwnNeo4j;
let client: GraphClient;

const open = (
  access: Readonly<Record<'uri' | 'user' | 'password', string>>,
  limits: Partial<ReaderLimits> = {},
): GraphClient =>
  createGraphClient({
    openDriver: () => connect({ ...access, database: null }),
    queries: AS_NAMED,
    database: null,
    ...limits,
  });

beforeAll(async () => {
  neo4j = await startOwnNeo4j();
  client = open(neo4j.access());
});
afterAll(async () => {
  await client.close();
  await neo4j.close();
});

/** Several at once, as readers come. */
const READERS = 8;

type Outcome = { readonly codes: readonly string[]; readonly seconds: number };

const askAtOnce = async (cypher = ONE, reader = client): Promise<Outcome> => {
  const began = performance.now();
  const codes = await Promise.all(
    Array.from({ length: READERS }, () =>
      reader.read(cypher, {}).then(
        () => 'ANSWERED',
        (error: { readonly code: string }) => error.code,
      ),
    ),
  );
  return { codes: [...new Set(codes)], seconds: (performance.now() - began) / 1_000 };
};

/** How long healthy readers took at most, in seconds: the speed of this machine now. */
let usual = 0;
const healthy = async (): Promise<void> => {
  const { codes, seconds } = await askAtOnce();
  expect(codes).toEqual(['ANSWERED']);
  usual = Math.max(usual, seconds);
};

/** Five seconds are the promise. What ends by no bound of ours takes 40 or more, or for ever; a busy machine takes many times as long for all. */
const bounded = async (cypher?: string): Promise<readonly string[]> => {
  const { codes, seconds } = await askAtOnce(cypher);
  expect(seconds).toBeLessThan(20 + 100 * usual);
  return codes;
};

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Queries that the server still runs for others than who asks. */
const running = async (): Promise<number> => {
  const direct = open(neo4j.direct());
  try {
    const rows = await direct.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW' RETURN currentQuery",
      {},
    );
    return rows.length;
  } finally {
    await direct.close();
  }
};

/** No session, no driver and no transaction is left over from what failed. */
const nothingIsLeft = async (): Promise<void> => {
  await until(() => client.pressure().running === 0 && client.pressure().drivers === 1);
  expect(client.pressure()).toEqual({ running: 0, waiting: 0, drivers: 1 });
  await until(async () => (await running()) === 0);
};

describe('a fault on the way', () => {
  afterEach(async () => {
    await neo4j.proxy.set('PASS');
    await healthy();
    await nothingIsLeft();
    expect(neo4j.proxy.connections()).toBeLessThanOrEqual(READERS + 1);
  });

  it.each(['REFUSE', 'BLACK_HOLE', 'CUT', 'GARBAGE', 'WEB'] as const)(
    '%s: DATABASE_UNAVAILABLE, and the next question is answered',
    async (fault) => {
      await healthy();
      await neo4j.proxy.set(fault);
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
    },
  );

  it('an answer that comes in drops is DATABASE_UNAVAILABLE too', async () => {
    await healthy();
    await neo4j.proxy.set('TRICKLE');
    expect(await bounded(LARGE)).toEqual(['DATABASE_UNAVAILABLE']);
  });

  it('a long way is no fault', async () => {
    await neo4j.proxy.set('DELAY');
    expect(await bounded()).toEqual(['ANSWERED']);
  });
});

describe('a fault of the database', () => {
  it('stopped in its tracks: DATABASE_UNAVAILABLE, until it goes on', async () => {
    await healthy();
    await neo4j.signal('SIGSTOP');
    try {
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
    } finally {
      await neo4j.signal('SIGCONT');
    }
    expect(await bounded()).toEqual(['ANSWERED']);
    await nothingIsLeft();
  });

  it('killed: DATABASE_UNAVAILABLE, until it is there again', async () => {
    await healthy();
    await neo4j.signal('SIGKILL');
    await until(async () => !(await askAtOnce()).codes.includes('ANSWERED'));
    expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
    await neo4j.isBack();
    expect(await bounded()).toEqual(['ANSWERED']);
    await nothingIsLeft();
  });

  it('another password: DATABASE_REFUSED', async () => {
    const stranger = open({ ...neo4j.access(), password: 'not the one' });
    try {
      expect((await askAtOnce(ONE, stranger)).codes).toEqual(['DATABASE_REFUSED']);
      expect(stranger.pressure()).toEqual({ running: 0, waiting: 0, drivers: 0 });
    } finally {
      await stranger.close();
    }
    expect(await bounded()).toEqual(['ANSWERED']);
  });

  it('encryption on one side only: DATABASE_UNAVAILABLE', async () => {
    const encrypted = open({ ...neo4j.access(), uri: neo4j.access().uri.replace('bolt:', 'bolt+ssc:') });
    try {
      expect((await askAtOnce(ONE, encrypted)).codes).toEqual(['DATABASE_UNAVAILABLE']);
    } finally {
      await encrypted.close();
    }
  });
});

describe('work that is not wanted any more', () => {
  it('of a reader who left is ended at the database', async () => {
    const unhurried = open(neo4j.access(), { timeout: 60_000 });
    try {
      const leaving = new AbortController();
      const asked = unhurried.read(ENDLESS, {}, undefined, leaving);
      const outcome = expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
      await until(async () => (await running()) > 0);
      leaving.abort();
      await outcome;
      await until(async () => (await running()) === 0);
      expect(unhurried.pressure()).toEqual({ running: 0, waiting: 0, drivers: 1 });
    } finally {
      await unhurried.close();
    }
  });

  it('is ended when its time is up, and told as TIMEOUT', async () => {
    const hasty = open(neo4j.access(), { timeout: 200 });
    try {
      expect((await askAtOnce(ENDLESS, hasty)).codes).toEqual(['TIMEOUT']);
      expect(await running()).toBe(0);
      expect(hasty.pressure()).toEqual({ running: 0, waiting: 0, drivers: 1 });
    } finally {
      await hasty.close();
    }
  });
});

describe('patient work', () => {
  it('waits for a database that is late, and says so', async () => {
    await neo4j.proxy.set('REFUSE');
    const told: string[] = [];
    const asked = client.patient({ tell: (line) => void told.push(line) }).read(ONE, {});
    await until(() => told.length > 0);
    await neo4j.proxy.set('PASS');
    expect(await asked).toEqual([{ one: 1 }]);
    expect(told[0]).toBe('The database is late; waiting…');
  });

  it('has limits of its own', async () => {
    const limit = client.patient({ limit: 200 }).read(ENDLESS, {});
    await expect(limit).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('minutes'),
    });
    const reach = client.patient({ reach: 0 });
    await neo4j.proxy.set('REFUSE');
    await expect(reach.read(ONE, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await neo4j.proxy.set('PASS');
  });
});
