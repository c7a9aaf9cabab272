import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';
import { LIB_FOLDER } from './test-database.ts';

/** A Neo4j of one test file, to be ill-treated. It is reached through a proxy, whose address stays when Neo4j starts again. */
export type OwnNeo4j = {
  readonly proxy: TcpProxy;
  /** Through the proxy. */
  readonly access: () => Omit<LocalNeo4j, 'stop'>;
  /** Past the proxy. */
  readonly direct: () => Omit<LocalNeo4j, 'stop'>;
  readonly signal: (name: NodeJS.Signals) => Promise<void>;
  /** After it was killed. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const startOwnNeo4j = async (): Promise<OwnNeo4j> => {
  const folder = await mkdtemp(join(tmpdir(), 'tifa-own-'));
  const start = (): Promise<LocalNeo4j> =>
    startLocalNeo4j({ folder, libFolder: LIB_FOLDER, environment: process.env, report: () => undefined });
  let neo4j = await start();
  const proxy = await startTcpProxy(() => Number(new URL(neo4j.uri).port));
  return {
    proxy,
    access: () => ({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` }),
    direct: () => neo4j,
    signal: async (name) =>
      void process.kill(Number(await readFile(join(folder, 'neo4j.pid'), 'utf8')), name),
    restart: async () => {
      await neo4j.stop();
      neo4j = await start();
    },
    close: async () => {
      await proxy.close();
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
