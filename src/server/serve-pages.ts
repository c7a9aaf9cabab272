import type { Plugin } from 'graphql-yoga';

import { compressed } from './compressed.ts';

/** Answers a request that is no question in GraphQL; null leaves it to the next. */
export type Door = (request: Request) => Promise<Response | null> | Response | null;

/** The other doors of the service, before the one for GraphQL; the first that answers does. A door that fails ends its request alone. */
export const servePages = (doors: readonly Door[], log: (error: unknown) => void): Plugin => ({
  onRequest: async (asked) => {
    const response = await firstOf(doors, asked.request).catch((error: unknown) => {
      log(error);
      return failed();
    });
    if (response !== null) asked.endResponse(response);
  },
});

const firstOf = async (doors: readonly Door[], request: Request): Promise<Response | null> => {
  for (const door of doors) {
    const response = await door(request);
    if (response !== null) return compressed(request, response);
  }
  return null;
};

const failed = (): Response =>
  new Response('The service failed to answer. It is a defect: please report it.\n', {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
