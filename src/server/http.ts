import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import { TifaError } from '../domain/errors.ts';
import { type Limits, LIMITS } from './limits/limits.ts';

/** Where to listen; port 0 lets the system choose. */
export type Address = { readonly host: string; readonly port: number };

export type Fetch = Parameters<typeof getRequestListener>[0];

export type Listening = {
  /** `http://127.0.0.1:4000` */
  readonly origin: string;
  /** Whether it is being stopped: it still answers, and who asks whether it is ready shall hear that it is not. */
  readonly isStopping: () => boolean;
  /** Goes on listening for `notice` milliseconds; then requests under way are answered, for ten seconds at most, and new ones refused. */
  readonly stop: (notice?: number) => Promise<void>;
};

type BoundName =
  | 'headersTimeout'
  | 'requestTimeout'
  | 'connectionsCheckingInterval'
  | 'keepAliveTimeout'
  | 'maxHeaderSize'
  | 'maxConnections'
  | 'stillness';

/** What slow and hostile clients can hold. Times in milliseconds. */
export const HTTP_BOUNDS: Readonly<Record<BoundName, number>> = {
  /** A head that is not whole by then is refused (408), and so is a body. */
  headersTimeout: LIMITS.requestTime.value,
  requestTimeout: LIMITS.requestTime.value,
  connectionsCheckingInterval: 1_000,
  /** Longer than a proxy's own, which then closes first. */
  keepAliveTimeout: 15_000,
  maxHeaderSize: LIMITS.headBytes.value,
  maxConnections: LIMITS.connections.value,
  /** A connection on which nothing moves is closed, for one whose reader takes nothing. */
  stillness: 30_000,
};

export type HttpBounds = typeof HTTP_BOUNDS;

/** The bounds of connections, as far as they are limits that can be set. */
export const boundsOf = ({ connections, headBytes, requestTime }: Limits): HttpBounds => ({
  ...HTTP_BOUNDS,
  headersTimeout: requestTime,
  requestTimeout: requestTime,
  maxHeaderSize: headBytes,
  maxConnections: connections,
});

const DRAIN = 10_000;

/**
 * @throws PORT_IN_USE when another program listens there, BAD_INPUT when nothing can
 */
export const listen = async (
  fetch: Fetch,
  address: Address,
  { maxConnections, stillness, ...bounds }: HttpBounds = HTTP_BOUNDS,
): Promise<Listening> => {
  let isStopping = false;
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false });
  const http = createServer(bounds, (request, response) => {
    if (isStopping) response.shouldKeepAlive = false;
    if (isWellFormed(request)) void answer(request, response);
    else refuse(response);
  });
  http.maxConnections = maxConnections;
  http.setTimeout(stillness);
  await bind(http, address);
  return {
    origin: originOf(http, address),
    isStopping: () => isStopping,
    stop: async (notice = 0) => {
      isStopping = true;
      if (notice > 0) await new Promise((resolve) => setTimeout(resolve, notice));
      await drain(http);
    },
  };
};

/** A path from the root, of a host that can be one: `GET http://x/`, `GET //x` and `Host: a b` are for a proxy, or for nobody. */
const isWellFormed = ({ url = '', headers }: IncomingMessage): boolean =>
  /^\/(?!\/)/u.test(url) && URL.canParse(url, `http://${headers.host}`) && HOST.test(headers.host ?? '');

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

const refuse = (response: ServerResponse): void => {
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end('A request must name a path from the root and one host.\n');
};

/**
 * Finds out before anything is started.
 *
 * @throws as listen does
 */
export const mustBeFree = async (address: Address): Promise<void> => {
  const http = createServer();
  await bind(http, address);
  await drain(http);
};

const bind = (http: Server, { host, port }: Address): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(toListenError(error, { host, port })));
    http.listen(port, host, resolve);
  });

const toListenError = ({ code, message }: NodeJS.ErrnoException, { host, port }: Address): Error =>
  code === 'EADDRINUSE'
    ? new TifaError(
        'PORT_IN_USE',
        `Port ${port} of ${host} must be free, and another program listens there; stop it, or choose another with PORT=4001 npm start.`,
      )
    : new TifaError(
        'BAD_INPUT',
        `HOST and PORT must be an address to listen at, and ${host}:${port} cannot be: ${message}.`,
      );

const originOf = (http: Server, { host, port }: Address): string => {
  const address = http.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
};

const drain = async (http: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  setTimeout(() => http.closeAllConnections(), DRAIN).unref();
  await closed;
};
