import { PROJECT } from '../../src/bin/project.ts';
import { createAsk } from '../../src/explorer/ask.ts';
import { type Assets, makeAssets } from '../../src/explorer/assets.ts';
import { createExplorer } from '../../src/explorer/explorer.ts';
import { createSourceReader } from '../../src/explorer/source-files.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readSchema } from '../../src/server/schema.ts';
import { PATIENT } from './patient.ts';
import type { TestService } from './service.ts';

const fail = (error: unknown): never => {
  throw error;
};

export type TestExplorer = {
  /** A page of the site, as a reader with no wish for a language gets it. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: string }>;
};

let assets: Assets | undefined;

/** The explorer on a real service. */
export const createTestExplorer = ({ client, lexicon }: TestService): TestExplorer => {
  const yoga = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader: client, ...lexicon }),
    limits: PATIENT,
    log: fail,
  });
  const explorer = createExplorer({
    ask: createAsk((url, init) => yoga.fetch(url, init)),
    assets: (assets ??= makeAssets(PROJECT.explorer)),
    readSource: createSourceReader(PROJECT.seeds),
    log: fail,
  });
  return {
    get: async (path) => {
      const response = await explorer.request(new URL(path, 'http://tifa.test').href);
      return { status: response.status, body: await response.text() };
    },
  };
};
