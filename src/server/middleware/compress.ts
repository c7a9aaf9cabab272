import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Context, MiddlewareHandler } from 'hono';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

/** Below this a header costs more than it saves. */
const WORTH_IT = 1_000;

/** The smallest first. */
const WAYS = ['br', 'gzip'] as const;
type Way = (typeof WAYS)[number];
type Bytes = Uint8Array<ArrayBuffer>;

const COMPRESS: Readonly<Record<Way, (body: Uint8Array) => Promise<Bytes>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** Compressed files that are kept, in bytes of all together: those of the site, the widget, the index of terms, the page of GraphiQL. */
const MOST_KEPT = 16_000_000;

/**
 * Sends a text as small as its reader can take it: Hono's own middleware knows no brotli. What is no text, is short or is compressed
 * already stays as it is. What anybody may keep and has a tag is compressed once.
 */
export const compress = (): MiddlewareHandler => {
  const keep = createKeep(MOST_KEPT);
  return async (context, next) => {
    await next();
    const { body, headers, status } = context.res;
    if (body === null || headers.has('content-encoding') || status === 206) return;
    if (!COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('content-type') ?? '')) return;
    if (!/(?:^|,)\s*accept-encoding\s*(?:,|$)/iu.test(headers.get('vary') ?? ''))
      context.header('vary', 'accept-encoding', { append: true });
    const way = wayFor(context.req.header('accept-encoding') ?? '');
    if (way === null) return;
    const name = nameOf(headers, way);
    const kept = name === null ? undefined : keep.get(name);
    if (kept !== undefined) {
      await body.cancel();
      return send(context, way, kept);
    }
    const whole = new Uint8Array(await context.res.arrayBuffer());
    if (whole.length < WORTH_IT) {
      context.res = new Response(whole, context.res);
      return;
    }
    const bytes = await COMPRESS[way](whole);
    if (name !== null) keep.set(name, bytes);
    send(context, way, bytes);
  };
};

const send = (context: Context, way: Way, bytes: Bytes): void => {
  context.res = new Response(bytes, context.res);
  const { headers } = context.res;
  headers.set('content-encoding', way);
  headers.delete('content-length');
  const tag = headers.get('etag');
  // The same text in other bytes: RFC 9110 (8.8.3) calls that a weak tag.
  if (tag !== null && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`);
};

const nameOf = (headers: Headers, way: Way): string | null => {
  const tag = headers.get('etag');
  return tag !== null && /\bpublic\b/u.test(headers.get('cache-control') ?? '') ? `${way} ${tag}` : null;
};

/** Keeps what was used last, so many bytes of it. */
const createKeep = (most: number) => {
  const kept = new Map<string, Bytes>();
  let size = 0;
  const forget = (name: string): void => {
    size -= kept.get(name)?.length ?? 0;
    kept.delete(name);
  };
  return {
    get: (name: string): Bytes | undefined => kept.get(name),
    set: (name: string, bytes: Bytes): void => {
      forget(name);
      kept.set(name, bytes);
      size += bytes.length;
      for (const [oldest] of kept) {
        if (size <= most) return;
        forget(oldest);
      }
    },
  };
};

/** The smallest of the ways that an Accept-Encoding header names and does not refuse. */
const wayFor = (accepted: string): Way | null => {
  const named = accepted.toLowerCase().split(',').flatMap(unlessRefused);
  return WAYS.find((way) => named.includes(way)) ?? null;
};

const unlessRefused = (wish: string): readonly string[] => {
  const [way = '', ...parameters] = wish.split(';').map((part) => part.trim());
  return parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter)) ? [] : [way];
};
