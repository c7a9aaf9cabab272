import { PROJECT } from '../../src/bin/project.ts';
import { type Ask, createAsk, type Variables } from '../../src/explorer/ask.ts';
import { type Assets, makeAssets } from '../../src/explorer/assets.ts';
import { createExplorer, type Explorer } from '../../src/explorer/explorer.ts';
import { createSourceReader } from '../../src/explorer/source-files.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readSchema } from '../../src/server/schema.ts';
import type { TestService } from './service.ts';

const fail = (error: unknown): never => {
  throw error;
};

export type TestExplorer = {
  /** A page of the site, as a reader with no wish for a language gets it. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: string }>;
  /** What the pages asked so far, with the answers: see replay. */
  readonly recorded: () => Recorded;
};

/** Answers by what was asked. */
export type Recorded = Readonly<Record<string, unknown>>;

/** The script is left out: what was recorded in one serves all. */
const keyOf = (query: string, asked: Variables): string => {
  const variables = Object.fromEntries(Object.entries(asked).filter(([given]) => given !== 'script'));
  const [, name = ''] = /query (\w+)/u.exec(query) ?? [];
  return `${name} ${JSON.stringify(variables)}`;
};

/** The explorer on a real service. */
export const createTestExplorer = ({ client, lexicon }: TestService): TestExplorer => {
  const yoga = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader: client, ...lexicon }),
    log: fail,
  });
  const ask = createAsk((url, init) => yoga.fetch(url, init));
  const recorded: Record<string, unknown> = {};
  const explorer = explorerOn(async <Data>(query: string, variables: Variables = {}) => {
    const answer = await ask<Data>(query, variables);
    recorded[keyOf(query, variables)] = answer;
    return answer;
  });
  return {
    get: async (path) => {
      const response = await explorer(new Request(new URL(path, 'http://tifa.test')));
      return { status: response?.status ?? 404, body: (await response?.text()) ?? '' };
    },
    recorded: () => recorded,
  };
};

/** The explorer without a service, on answers that one gave. */
export const replay = (recorded: Recorded): Explorer =>
  explorerOn(async <Data>(query: string, variables: Variables = {}) => {
    const key = keyOf(query, variables);
    if (!Object.hasOwn(recorded, key))
      throw new Error(
        `${key} must be recorded, and is not; run tests/database/explorer-pages.test.ts with -u.`,
      );
    return recorded[key] as Data;
  });

let assets: Assets | undefined;

const explorerOn = (ask: Ask): Explorer => {
  assets ??= makeAssets(PROJECT.explorer);
  return createExplorer({ ask, assets, readSource: createSourceReader(PROJECT.seeds), log: fail });
};
