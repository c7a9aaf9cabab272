import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import type { NamedQueries } from '../../src/graph/named-queries.ts';
import { ENDLESS } from '../support/changed-queries.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { LIB_FOLDER } from '../support/test-database.ts';

/** A query is named by its own text. */
const AS_NAMED: NamedQueries = { text: (name) => name, all: () => [] };
const ONE = 'RETURN 1 AS one';
const LARGE = 'UNWIND range(1, 20000) AS number RETURN number';

let folder: string;
let neo4j: LocalNeo4j;
let proxy: TcpProxy;
let client: GraphClient;

const start = async (): Promise<LocalNeo4j> =>
  startLocalNeo4j({
    folder,
    libFolder: LIB_FOLDER,
    environment: process.env,
    report: () => undefined,
  });
const open = (uri: string, password = neo4j.password, limits = {}): GraphClient =>
  createGraphClient({
    openDriver: () => connect({ uri, user: neo4j.user, password, database: null }),
    queries: AS_NAMED,
    database: null,
    ...limits,
  });
const throughProxy = (password?: string, limits = {}): GraphClient =>
  open(`bolt://127.0.0.1:${proxy.port}`, password, limits);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tifa-faults-'));
  neo4j = await start();
  proxy = await startTcpProxy(() => Number(new URL(neo4j.uri).port));
  client = throughProxy();
});
afterAll(async () => {
  await client.close();
  await proxy.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
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

/** What ends by no bound of ours takes for ever; a busy machine takes many times as long as a quiet one. */
const bounded = async (cypher?: string): Promise<readonly string[]> => {
  const { codes, seconds } = await askAtOnce(cypher);
  if (process.env['FAULT_TIMES']) console.log(expect.getState().currentTestName, codes.join(), seconds.toFixed(2));
  expect(seconds).toBeLessThan(60);
  return codes;
};

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Queries that the server still runs for others than who asks. */
const running = async (): Promise<number> => {
  const direct = open(neo4j.uri);
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
    await proxy.set('PASS');
    expect(await askAtOnce()).toMatchObject({ codes: ['ANSWERED'] });
    await nothingIsLeft();
    expect(proxy.connections()).toBeLessThanOrEqual(READERS + 1);
  });

  it.each(['REFUSE', 'BLACK_HOLE', 'CUT', 'GARBAGE', 'WEB'] as const)(
    '%s: DATABASE_UNAVAILABLE, and the next question is answered',
    async (fault) => {
      await askAtOnce();
      await proxy.set(fault);
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
    },
  );

  it('an answer that comes in drops is DATABASE_UNAVAILABLE too', async () => {
    await askAtOnce();
    await proxy.set('TRICKLE');
    expect(await bounded(LARGE)).toEqual(['DATABASE_UNAVAILABLE']);
  });

  it('a long way is no fault', async () => {
    await proxy.set('DELAY');
    expect(await bounded()).toEqual(['ANSWERED']);
  });

  it('what only some meet is not told to the others', async () => {
    await askAtOnce();
    const whole = client.read(LARGE, {});
    await proxy.set('BLACK_HOLE');
    await proxy.set('PASS');
    await Promise.allSettled([whole]);
    expect(await bounded()).toEqual(['ANSWERED']);
  });
});

describe('a fault of the database', () => {
  const serverId = async (): Promise<number> => Number(await readFile(join(folder, 'neo4j.pid'), 'utf8'));

  it('stopped in its tracks: DATABASE_UNAVAILABLE, until it goes on', async () => {
    await askAtOnce();
    const server = await serverId();
    process.kill(server, 'SIGSTOP');
    try {
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
      expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
    } finally {
      process.kill(server, 'SIGCONT');
    }
    expect(await bounded()).toEqual(['ANSWERED']);
    await nothingIsLeft();
  });

  it('killed: DATABASE_UNAVAILABLE, until it is there again', async () => {
    await askAtOnce();
    process.kill(await serverId(), 'SIGKILL');
    await until(async () => !(await askAtOnce()).codes.includes('ANSWERED'));
    expect(await bounded()).toEqual(['DATABASE_UNAVAILABLE']);
    await neo4j.stop();
    neo4j = await start();
    expect(await bounded()).toEqual(['ANSWERED']);
    await nothingIsLeft();
  });

  it('another password: DATABASE_REFUSED', async () => {
    const stranger = throughProxy('not the one');
    try {
      expect((await askAtOnce(ONE, stranger)).codes).toEqual(['DATABASE_REFUSED']);
      expect(stranger.pressure()).toEqual({ running: 0, waiting: 0, drivers: 0 });
    } finally {
      await stranger.close();
    }
    expect(await bounded()).toEqual(['ANSWERED']);
  });

  it('encryption on one side only: DATABASE_UNAVAILABLE', async () => {
    const encrypted = open(`bolt+ssc://127.0.0.1:${proxy.port}`);
    try {
      expect((await askAtOnce(ONE, encrypted)).codes).toEqual(['DATABASE_UNAVAILABLE']);
    } finally {
      await encrypted.close();
    }
  });
});

describe('work that is not wanted any more', () => {
  it('of a reader who left is ended at the database', async () => {
    const leaving = new AbortController();
    const asked = client.read(ENDLESS, {}, undefined, leaving.signal);
    const outcome = expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
    await until(async () => (await running()) === 1);
    leaving.abort();
    await outcome;
    expect(await running()).toBe(0);
    await nothingIsLeft();
  });

  it('is ended when its time is up, and told as TIMEOUT', async () => {
    const hasty = throughProxy(undefined, { timeout: 200 });
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
    await proxy.set('REFUSE');
    const told: string[] = [];
    const asked = client.patient({ tell: (line) => void told.push(line) }).read(ONE, {});
    await until(() => told.length > 0);
    await proxy.set('PASS');
    expect(await asked).toEqual([{ one: 1 }]);
    expect(told[0]).toBe('The database is late; waiting…');
  });

  it('has limits of its own', async () => {
    const limit = client.patient({ limit: 200 }).read(ENDLESS, {});
    await expect(limit).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('minutes') });
    const reach = client.patient({ reach: 0 });
    await proxy.set('REFUSE');
    await expect(reach.read(ONE, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await proxy.set('PASS');
  });
});
