import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

import { badInput, type TifaError } from '../../domain/errors.ts';
import { jsonShape } from './json-shape.ts';
import type { Limits } from './limits.ts';
import { mustBeWithin, tooCostly } from './too-costly.ts';

type Read = (request: Request) => Promise<GraphQLParams> | GraphQLParams;

/** Reads what GET and POST ask: the body as far as it is allowed to go, the JSON only when its shape is. Other media types are 415. */
export const readQuestions = (limits: Limits): Plugin => ({
  onRequestParse: ({ request, setRequestParser, endResponse, fetchAPI }) => {
    if (request.method === 'POST' && isJson(request)) setRequestParser(postReader(limits));
    else if (request.method === 'GET') setRequestParser(getReader(limits));
    else if (request.method === 'POST')
      endResponse(
        new fetchAPI.Response('The content-type must be application/json.\n', {
          status: 415,
          headers: { 'content-type': 'text/plain; charset=utf-8', accept: 'application/json' },
        }),
      );
  },
});

const isJson = ({ headers }: Request): boolean => {
  const [type = ''] = (headers.get('content-type') ?? '').split(/[;,]/u);
  return ['application/json', 'application/graphql+json'].includes(type.trim().toLowerCase());
};

const postReader =
  (limits: Limits): Read =>
  async (request) => {
    const text = await bodyOf(request, limits);
    const asked = parse(text, limits);
    if (Array.isArray(asked))
      throw refused('A body must hold one question, held a list; ask in several requests.');
    if (typeof asked === 'object' && asked !== null) return asked;
    throw refused('A body must be a JSON object that holds a query, was none.');
  };

const getReader =
  (limits: Limits): Read =>
  ({ url }) => {
    const { searchParams } = new URL(url, 'http://tifa.local');
    const asked: Record<string, unknown> = {};
    for (const name of ['query', 'operationName']) asked[name] = searchParams.get(name) ?? undefined;
    for (const name of ['variables', 'extensions']) {
      const text = searchParams.get(name);
      if (text) asked[name] = parse(text, limits);
    }
    return asked;
  };

const bodyOf = async (request: Request, limits: Limits): Promise<string> => {
  const told = Number(request.headers.get('content-length') ?? 0);
  if (told > limits.bodyBytes) throw tooLarge(told, limits);
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  const reader = request.body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read().catch(leaveWithClient)) ?? {};
    if (done || value === undefined) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limits.bodyBytes) {
      await reader?.cancel();
      throw tooLarge(bytes, limits);
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** A body that ends before its end is one whose client has left: nobody waits for an answer, and nothing is broken. */
const leaveWithClient = (): never => {
  throw new DOMException('The client has left.', 'AbortError');
};

const tooLarge = (bytes: number, limits: Limits): Error =>
  withStatus(tooCostly('bodyBytes', bytes, limits), 413);

const parse = (text: string, limits: Limits): unknown => {
  const { depth, keys } = jsonShape(text);
  mustBeWithin('jsonDepth', depth, limits);
  mustBeWithin('jsonKeys', keys, limits);
  try {
    return JSON.parse(text);
  } catch {
    throw refused('What is sent must be JSON, and is not; correct it.');
  }
};

const refused = (message: string): Error => withStatus(badInput(message), 400);

/** A request that is none has its status whatever media type its sender accepts. */
const withStatus = (error: TifaError, status: number): GraphQLError =>
  new GraphQLError(error.message, {
    extensions: { code: error.code, ...error.details, http: { status } },
  });
