import { createServer, type RequestListener, type Server } from 'node:http';

import { TifaError } from '../domain/errors.ts';
import { exampleTarget } from './examples.ts';

/** Where to listen; port 0 lets the system choose. */
export type Address = { readonly host: string; readonly port: number };

export type Listening = {
  /** `http://127.0.0.1:4000` */
  readonly origin: string;
  /** Requests under way are answered, for two seconds at most. */
  readonly stop: () => Promise<void>;
};

const DRAIN = 2_000;

/** Short addresses lead to GraphiQL; everything else is the service's. */
export const withShortAddresses =
  (service: RequestListener): RequestListener =>
  (request, response) => {
    const target = exampleTarget(request.url ?? '');
    if (target === undefined) service(request, response);
    else response.writeHead(302, { location: target }).end();
  };

/** @throws PORT_IN_USE when another program listens there, BAD_INPUT when nothing can */
export const listen = async (listener: RequestListener, address: Address): Promise<Listening> => {
  const http = createServer(listener);
  await bind(http, address);
  return { origin: originOf(http, address), stop: () => drain(http) };
};

/**
 * Finds out before anything is started.
 *
 * @throws as listen does
 */
export const mustBeFree = async (address: Address): Promise<void> => {
  const { stop } = await listen(() => undefined, address);
  await stop();
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
