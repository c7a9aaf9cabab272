import type { Plugin } from 'graphql-yoga';

import { compressed } from './compressed.ts';

/** Answers a request that is no question in GraphQL; null leaves it to the next. */
export type Door = (request: Request) => Promise<Response | null> | Response | null;

/** The other doors of the service, before the one for GraphQL; the first that answers does. */
export const servePages = (doors: readonly Door[]): Plugin => ({
  onRequest: async (event) => {
    const { request } = event;
    for (const door of doors) {
      const response = await door(request);
      if (response !== null) return event.endResponse(await compressed(request, response));
    }
  },
});
