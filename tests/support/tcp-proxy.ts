import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What happens to what the server says; from then on, on connections that are open too. */
export type Fault =
  | 'PASS'
  /** Nobody listens, and what was open is closed. */
  | 'REFUSE'
  /** Everything is taken, and nothing comes. */
  | 'BLACK_HOLE'
  /** A few bytes of the next answer come, then the connection breaks. */
  | 'CUT'
  /** 200 ms later. */
  | 'DELAY'
  /** 1 kB a second. */
  | 'TRICKLE'
  /** Other bytes. */
  | 'GARBAGE'
  /** The page of a web server. */
  | 'WEB';

export type TcpProxy = {
  readonly port: number;
  readonly set: (fault: Fault) => Promise<void>;
  /** Connections of clients that are open. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

const HOST = '127.0.0.1';
const BEFORE_THE_CUT = 10;
const DROP = 100;
const GARBAGE = Buffer.from('\u0001\u0002\uFFFF garbage '.repeat(10));
const WEB = Buffer.from('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');

/** A door between a client and a server on this machine, which may move, that can be broken in every way. */
export const startTcpProxy = async (target: () => number): Promise<TcpProxy> => {
  let fault: Fault = 'PASS';
  const clients = new Set<Socket>();

  const say: Readonly<Record<Fault, (chunk: Buffer, client: Socket) => Promise<void> | void>> = {
    PASS: (chunk, client) => void client.write(chunk),
    REFUSE: (_, client) => void client.destroy(),
    BLACK_HOLE: () => undefined,
    CUT: (chunk, client) => void client.write(chunk.subarray(0, BEFORE_THE_CUT), () => client.destroy()),
    DELAY: async (chunk, client) => {
      await sleep(200);
      client.write(chunk);
    },
    TRICKLE: async (chunk, client) => {
      for (let from = 0; from < chunk.length; from += DROP) {
        if (fault === 'TRICKLE') await sleep(100);
        client.write(chunk.subarray(from, from + DROP));
      }
    },
    GARBAGE: (_, client) => void client.write(GARBAGE),
    WEB: (_, client) => void client.write(WEB),
  };

  const join = (client: Socket): void => {
    clients.add(client);
    const server = connect(target(), HOST);
    let said = Promise.resolve();
    server.on('data', (chunk) => {
      said = said.then(() => say[fault](chunk, client));
    });
    client.on('data', (chunk) => server.write(chunk));
    client.on('close', () => {
      clients.delete(client);
      server.destroy();
    });
    server.on('close', () => (fault === 'BLACK_HOLE' ? undefined : client.destroy()));
    for (const socket of [client, server]) socket.on('error', () => socket.destroy());
  };

  const door = createServer(join);
  const port = await listen(door, 0);
  const set: TcpProxy['set'] = async (next) => {
    if (next !== 'REFUSE' && fault === 'REFUSE') await listen(door, port);
    if (next === 'REFUSE' && fault !== 'REFUSE') await shut(door, clients);
    fault = next;
  };
  return { port, set, connections: () => clients.size, close: () => shut(door, clients) };
};

const listen = async (door: Server, port: number): Promise<number> => {
  door.listen(port, HOST);
  await once(door, 'listening');
  const address = door.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const shut = async (door: Server, clients: ReadonlySet<Socket>): Promise<void> => {
  const closed = door.listening ? once(door, 'close') : undefined;
  door.close();
  for (const client of clients) client.destroy();
  await closed;
};
