import { badInput } from '../../domain/errors.ts';

/** One bound of the service. `what` completes “… must be at most 20, was 21”. */
type Row = { readonly value: number; readonly what: string; readonly instead: string };

const LESS = 'ask for less, or in several requests';
const SHORTER = 'shorten it';

/**
 * Every bound, in the order in which a request meets them. docs/limits.md explains each, and a test proves that the two agree. What goes
 * beyond is refused before it costs; a setting changes a bound: TIFA_LIMIT_DEPTH=30.
 */
export const LIMITS = {
  connections: row(1_000, 'The number of connections at once', 'close some'),
  headBytes: row(16_384, 'The head of a request, in bytes,', SHORTER),
  requestTime: row(10_000, 'The time in which a request arrives, in milliseconds,', 'send it at once'),
  requestsPerSecond: row(20, 'The number of requests of one client in a second', 'wait, then go on'),
  requestsAtOnce: row(100, 'The number of requests of one client at once', 'wait, then go on'),
  bodyBytes: row(1_000_000, 'The body of a request, in bytes,', SHORTER),
  jsonDepth: row(32, 'The depth of the JSON of a request', SHORTER),
  jsonKeys: row(1_000, 'The number of keys in the JSON of a request', SHORTER),
  documentCharacters: row(20_000, 'A document, in characters, comments and strings included,', LESS),
  tokens: row(2_000, 'The number of tokens of a document', LESS),
  depth: row(20, 'The depth of a document', LESS),
  aliases: row(30, 'The number of aliases of a document', LESS),
  rootFields: row(20, 'The number of questions in a request', LESS),
  fields: row(500, 'The number of fields of a document, fragments written out,', LESS),
  directives: row(50, 'The number of directives of a document', LESS),
  introspectionDepth: row(20, 'The depth of a question about the schema', LESS),
  introspectionFields: row(500, 'The number of fields of a question about the schema', LESS),
  introspectionLists: row(2, 'The number of lists within one another of a question about the schema', LESS),
  nodes: row(20_000, 'The number of nodes that all pages of a request can hold', 'ask for smaller pages'),
  listInput: row(250, 'The number of items of a list that is sent', LESS),
  stringCharacters: row(1_000, 'A string that is sent, in characters,', SHORTER),
  inputBytes: row(65_536, 'A request without the text to be annotated, in bytes,', SHORTER),
  longText: row(
    10_000,
    'A text to be annotated beside another, in characters,',
    'annotate one long text a request',
  ),
  longTexts: row(1, 'The number of long texts to be annotated', 'annotate one long text a request'),
  resolvedObjects: row(50_000, 'The number of objects of an answer', LESS),
  resultBytes: row(10_000_000, 'An answer, in bytes,', LESS),
  serviceTime: row(3_000, 'The work for a request, in milliseconds,', LESS),
  queryTime: row(2_500, 'The time of one query, in milliseconds,', LESS),
  sessions: row(50, 'The number of queries at once', 'wait, then go on'),
  queriesWaiting: row(1_000, 'The number of queries that wait for their turn', 'wait, then go on'),
  queryWait: row(5_000, 'The time in which a query waits for its turn, in milliseconds,', 'wait, then go on'),
  cachedCharacters: row(1_000_000, 'The characters of all documents that are kept parsed', ''),
} as const satisfies Readonly<Record<string, Row>>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

function row(value: number, what: string, instead: string): Row {
  return { value, what, instead };
}

export const LIMIT_NAMES = Object.keys(LIMITS).filter(isLimitName);

function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(LIMITS, name);
}

/** The variable that sets a limit: `depth` is TIFA_LIMIT_DEPTH. */
export const variableOf = (name: LimitName): string =>
  `TIFA_LIMIT_${name.replaceAll(/[A-Z]/gu, '_$&').toUpperCase()}`;

/**
 * The limits, where the environment says nothing as they are by default.
 *
 * @throws BAD_INPUT for a limit that is no whole number above zero
 */
export const readLimits = (environment: Readonly<Record<string, string | undefined>> = {}): Limits => {
  const read = (name: LimitName): number => {
    const text = environment[variableOf(name)];
    if (!text) return LIMITS[name].value;
    if (/^[1-9]\d{0,11}$/u.test(text)) return Number(text);
    throw badInput(
      `${variableOf(name)} must be a whole number above zero, was ${JSON.stringify(text.slice(0, 40))}; correct it or leave it out.`,
    );
  };
  const limits: Partial<Record<LimitName, number>> = {};
  for (const name of LIMIT_NAMES) limits[name] = read(name);
  // The loop gave it every name.
  return limits as Limits;
};
