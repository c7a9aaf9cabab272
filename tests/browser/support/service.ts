import { inject } from 'vitest';

import { createAsk } from '../../../src/explorer/ask.ts';

/** The service of the run: `http://127.0.0.1:40123`. Its pages are the site that a reader sees. */
export const SERVICE = inject('service');

/** Asks it as any client would. */
export const askService = createAsk((url, init) => fetch(`${SERVICE}${new URL(url).pathname}`, init));

/** What a page of it links to, in order and once each, as the page says it. */
export const linksOn = async (path: string): Promise<readonly string[]> => {
  const body = await (await fetch(`${SERVICE}${path}`, { headers: { accept: 'text/html' } })).text();
  const links = [...body.matchAll(/\shref="(\/[^"]*)"/gu)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return [...new Set(links)];
};
