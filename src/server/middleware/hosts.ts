import { isIP } from 'node:net';

import type { MiddlewareHandler } from 'hono';

export type HostSettings = {
  /** Names under which the service may be asked for, beside those of this machine: that of PUBLIC_URL, and the ones of TIFA_HOSTS. */
  readonly names: readonly string[];
  /** Whether it listens beyond this machine: then any number is an address of it, which no page of another site can pretend to be. */
  readonly isPublic: boolean;
};

/**
 * Refuses requests for another host (421). Without it a page of any site could read a service that only its reader's machine can reach,
 * by letting its own name point there.
 */
export const knownHosts = (settings: HostSettings): MiddlewareHandler => {
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (isKnown(hostname, settings)) return next();
    return context.text(
      `Host must be a name of this service, was ${JSON.stringify(hostname.slice(0, 100))}; set PUBLIC_URL to its address, or name it in TIFA_HOSTS.\n`,
      421,
      { 'cache-control': 'no-store' },
    );
  };
};

const isKnown = (hostname: string, { names, isPublic }: HostSettings): boolean => {
  const name = hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  if (isLoopback(name) || names.includes(name)) return true;
  return isPublic && isIP(name) !== 0;
};

export const isLoopback = (name: string): boolean =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '::1' ||
  (isIP(name) === 4 && name.startsWith('127.'));
