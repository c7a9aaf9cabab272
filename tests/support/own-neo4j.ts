import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type LocalNeo4j, startLocalNeo4j } from '../../packages/local-neo4j/src/index.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';
import { LIB_FOLDER } from './test-database.ts';

/** A Neo4j of one test file, to be ill-treated. It is reached through a proxy, whose address stays when Neo4j starts again. */
export type OwnNeo4j = {
  readonly proxy: TcpProxy;
  /** Through the proxy. */
  readonly access: () => Access;
  /** Past the proxy. */
  readonly direct: () => Access;
  readonly signal: (name: NodeJS.Signals) => Promise<void>;
  /** After it was killed: it starts again by itself. */
  readonly isBack: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Whether someone listens: a process that was just killed counts as up for a moment more. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).on('close', () => socket.destroy());
    socket.on('connect', () => socket.end());
  });

type Access = Pick<LocalNeo4j, 'uri' | 'user' | 'password'>;

export const startOwnNeo4j = async (): Promise<OwnNeo4j> => {
  const folder = await mkdtemp(join(tmpdir(), 'tifa-own-'));
  const neo4j = await startLocalNeo4j({
    folder,
    libFolder: LIB_FOLDER,
    environment: process.env,
    report: () => undefined,
  });
  const proxy = await startTcpProxy(() => Number(new URL(neo4j.uri).port));
  return {
    proxy,
    access: () => ({ user: neo4j.user, password: neo4j.password, uri: `bolt://127.0.0.1:${proxy.port}` }),
    direct: () => neo4j,
    signal: async (name) =>
      void process.kill(Number(await readFile(join(folder, 'neo4j.pid'), 'utf8')), name),
    isBack: async () => {
      const port = Number(new URL(neo4j.uri).port);
      while (neo4j.state() !== 'UP' || !(await listens(port)))
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close: async () => {
      await proxy.close();
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
