import { badInput, isTifaError } from '../domain/errors.ts';
import { type Ask, createAsk, type Fetch } from './ask.ts';

export type OpenAsk = { readonly ask: Ask; readonly close: () => Promise<void> };

/** Where a question can be asked. */
export type Places = {
  /** The service that the user names; null: none is named. */
  readonly named: string | null;
  /** Where a service listens when one runs on this machine. */
  readonly usual: string;
  /** Whether the user names a database. */
  readonly isDatabaseNamed: boolean;
};

export type Ways = {
  readonly fetch: Fetch;
  /** The endpoint of a service on the local data, wherever it listens; one that is starting is waited for. Null: none holds the data. */
  readonly findService: (isTifa: (url: string) => Promise<boolean>) => Promise<string | null>;
  /** Opens the named database, or starts the local one, and answers in this process. */
  readonly openInProcess: () => Promise<OpenAsk>;
  readonly say: (line: string) => void;
};

/** How long a service on this machine may take to say what it is, in milliseconds. Where nothing listens, that is known at once. */
const PATIENCE = 2_000;

/**
 * The first that there is: the service that is named, the database that is named, a service that runs, the local database.
 *
 * @throws LOCAL_DATABASE_IN_USE where another process holds that and serves nothing
 * @throws BAD_INPUT for a named service whose address is none
 */
export const openAsk = async ({ named, usual, isDatabaseNamed }: Places, ways: Ways): Promise<OpenAsk> => {
  if (named !== null) return overHttp(ways.fetch, endpoint(named));
  if (isDatabaseNamed) return ways.openInProcess();
  if (await isTifa(ways.fetch, usual)) return overHttp(ways.fetch, usual);
  return ofLocalData(usual, ways);
};

/** Whoever holds the local data answers. Of two that open it at once, one is too late, and asks the other or waits for its end. */
const ofLocalData = async (usual: string, ways: Ways): Promise<OpenAsk> => {
  const service = await ways.findService((url) => isTifa(ways.fetch, url));
  if (service !== null) return overHttp(ways.fetch, service);
  ways.say(
    `No service answers at ${usual}; starting the local Neo4j for this question. (npm start keeps one running.)`,
  );
  try {
    return await ways.openInProcess();
  } catch (error) {
    if (isTifaError(error) && error.code === 'LOCAL_DATABASE_IN_USE') return ofLocalData(usual, ways);
    throw error;
  }
};

const overHttp = (fetch: Fetch, url: string): OpenAsk => ({
  ask: createAsk(fetch, url),
  close: () => Promise.resolve(),
});

/** The address of the endpoint, from an origin or an endpoint. */
const endpoint = (text: string): string => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw badInput(
      `TIFA_URL must be the address of a service, was ${JSON.stringify(text)}; write it like http://127.0.0.1:4000/graphql.`,
    );
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
};

const isTifa = async (fetch: Fetch, url: string): Promise<boolean> => {
  const hurried: Fetch = (to, init) => fetch(to, { ...init, signal: AbortSignal.timeout(PATIENCE) });
  try {
    const { data } = await createAsk(hurried, url)<{ graph?: { version?: unknown } }>(
      '{ graph { version } }',
      {},
    );
    return typeof data?.graph?.version === 'number';
  } catch (error) {
    if (isTifaError(error)) return false;
    throw error;
  }
};
