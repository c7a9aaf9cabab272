import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this a header costs more than it saves. */
const WORTH_IT = 1_000;

const TEXT = /^(?:text\/|application\/(?:json|xml|ld\+json)|image\/svg)/u;

/** The smallest first. */
const WAYS = ['br', 'gzip'] as const;
type Way = (typeof WAYS)[number];

const COMPRESS: Readonly<Record<Way, (body: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** The response as small as its reader can take it. What is no text, is short or is compressed already stays as it is. */
export const compressed = async (request: Request, response: Response): Promise<Response> => {
  const { body, headers, status } = response;
  if (body === null || headers.has('content-encoding')) return response;
  if (!TEXT.test(headers.get('content-type') ?? '')) return response;
  const varied = new Headers(headers);
  varied.append('vary', 'accept-encoding');
  const way = wayFor(request.headers.get('accept-encoding') ?? '');
  if (way === null) return new Response(body, { status, headers: varied });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length < WORTH_IT) return new Response(bytes, { status, headers: varied });
  varied.set('content-encoding', way);
  varied.delete('content-length');
  return new Response(await COMPRESS[way](bytes), { status, headers: varied });
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
