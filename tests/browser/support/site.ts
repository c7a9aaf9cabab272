import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** Answers a request, or leaves it to the next with null. */
export type Handler = (request: Request) => Response | Promise<Response | null> | null;

export type Site = {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** What was asked for, in order: `GET /terms.json`. */
  readonly asked: readonly string[];
};

/** A web server on a port that the system chose, closed after the tests of the file. What no handler answers is 404. */
export const startSite = async (...handlers: readonly Handler[]): Promise<Site> => {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    void toRequest(incoming)
      .then((request) => firstOf(handlers, request))
      .catch((error: unknown) => new Response(String(error), { status: 500 }))
      .then((response) => send(response, outgoing));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked };
};

/** A handler for one path. */
export const at =
  (path: string, answer: (request: Request) => Response | Promise<Response>): Handler =>
  (request) =>
    new URL(request.url).pathname === path ? answer(request) : null;

/** A page of HTML, with further headers. */
export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

const toRequest = async (incoming: IncomingMessage): Promise<Request> => {
  const body = await buffer(incoming);
  const { method = 'GET', headers, url = '/' } = incoming;
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
    ...(body.length > 0 && { body }),
  });
};

const firstOf = async (handlers: readonly Handler[], request: Request): Promise<Response> => {
  for (const handler of handlers) {
    const response = await handler(request);
    if (response !== null) return response;
  }
  return new Response('Nothing is here.', { status: 404 });
};

/** `Response.error()` hangs up. */
const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  if (response.type === 'error') return void outgoing.destroy();
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
};
