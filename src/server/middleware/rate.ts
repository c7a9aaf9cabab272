import { isIPv6 } from 'node:net';

import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

import type { Limits } from '../limits/limits.ts';
import { isLoopback } from './hosts.ts';

export type RateSettings = {
  readonly limits: Pick<Limits, 'requestsPerSecond' | 'requestsAtOnce'>;
  /** The header in which a trusted proxy says who asks, as the last of a list; null: who connects is who asks. */
  readonly clientHeader: string | null;
};

/** Clients that are remembered; the next one takes the place of the one that asked first. */
const MOST_CLIENTS = 10_000;

/**
 * So many requests at once, and then so many a second, from one client (429, BUSY): it asks too soon, not for too much. Clients on this
 * machine may ask as they like.
 */
export const ratePerClient = ({ limits, clientHeader }: RateSettings): MiddlewareHandler => {
  const buckets = createBuckets(limits);
  return async (context, next) => {
    const client = clientOf(context, clientHeader);
    if (client === null || isLoopback(client)) return next();
    const wait = buckets.take(groupOf(client), performance.now());
    return wait === 0 ? next() : refuse(context, wait, limits);
  };
};

const clientOf = ({ req, env }: Context, header: string | null): string | null => {
  const told = header === null ? undefined : req.header(header)?.split(',').at(-1)?.trim();
  // What Node's adapter tells of a connection; a request without one is of this process.
  const connected: Partial<HttpBindings> | undefined = env;
  const client = told || connected?.incoming?.socket.remoteAddress;
  return client?.replace(/^::ffff:/u, '') ?? null;
};

/** A household has the first half of an IPv6 address, and may choose the rest as it likes. */
const groupOf = (client: string): string =>
  isIPv6(client) ? firstHalf(new URL(`http://[${client}]`).hostname.slice(1, -1)) : client.slice(0, 64);

const firstHalf = (address: string): string => {
  const [before = [], after = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
};

type Bucket = { readonly tokens: number; readonly at: number };

const createBuckets = ({ requestsPerSecond, requestsAtOnce }: RateSettings['limits']) => {
  const buckets = new Map<string, Bucket>();
  /** In how many seconds there will be a token; 0: now, and it is taken. */
  const take = (client: string, now: number): number => {
    const { tokens, at } = buckets.get(client) ?? { tokens: requestsAtOnce, at: now };
    const filled = Math.min(requestsAtOnce, tokens + ((now - at) / 1_000) * requestsPerSecond);
    const isAllowed = filled >= 1;
    buckets.delete(client);
    buckets.set(client, { tokens: isAllowed ? filled - 1 : filled, at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > MOST_CLIENTS && oldest !== undefined) buckets.delete(oldest);
    return isAllowed ? 0 : Math.ceil((1 - filled) / requestsPerSecond);
  };
  return { take };
};

const refuse = (context: Context, wait: number, { requestsPerSecond }: RateSettings['limits']): Response => {
  const headers = { 'retry-after': String(wait), 'cache-control': 'no-store' };
  const message = `A client must send at most ${requestsPerSecond} requests a second, and sent more; ask again in ${wait} s.`;
  if (context.req.path !== '/graphql') return context.text(`${message}\n`, 429, headers);
  const extensions = { code: 'BUSY', limit: 'requestsPerSecond', allowed: requestsPerSecond };
  return context.json({ errors: [{ message, extensions }] }, 429, headers);
};
