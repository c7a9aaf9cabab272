import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this a header costs more than it saves. */
const WORTH_IT = 1_000;

const TEXT = /^(?:text\/|application\/(?:json|xml|ld\+json)|image\/svg)/u;

const WAYS = {
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
} as const;

/** The response as small as its reader can take it. What is no text, is short or is compressed already stays as it is. */
export const compressed = async (request: Request, response: Response): Promise<Response> => {
  const way = wayFor(request.headers.get('accept-encoding') ?? '');
  const { headers, status } = response;
  if (way === null || response.body === null || headers.has('content-encoding')) return response;
  if (!TEXT.test(headers.get('content-type') ?? '')) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.length < WORTH_IT) return new Response(body, { status, headers });
  const shorter = new Headers(headers);
  shorter.set('content-encoding', way);
  shorter.append('vary', 'accept-encoding');
  shorter.delete('content-length');
  return new Response(await WAYS[way](body), { status, headers: shorter });
};

const wayFor = (accepted: string): keyof typeof WAYS | null => {
  const refused = (way: string): boolean =>
    new RegExp(`\\b${way}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`, 'u').test(accepted);
  const ways = ['br', 'gzip'] as const;
  return ways.find((way) => new RegExp(`\\b${way}\\b`, 'u').test(accepted) && !refused(way)) ?? null;
};
