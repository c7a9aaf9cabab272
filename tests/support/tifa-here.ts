import { readFileSync } from 'node:fs';

import { createIngest } from '../../src/bin/ingest.ts';
import { PROJECT } from '../../src/bin/project.ts';
import { createAsk, type Fetch } from '../../src/cli/ask.ts';
import type { OpenAsk } from '../../src/cli/where.ts';
import type { ReportGraph } from '../../src/domain/records.ts';
import { createDraft } from '../../src/ingest/draft/draft.ts';
import { readReport } from '../../src/report/read.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readSchema } from '../../src/server/schema.ts';
import { runWith } from '../unit/cli/support.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { LEXICON } from './seeds.ts';
import { PATIENT } from './patient.ts';
import type { TestService } from './service.ts';

/** What a command ended in; `complaints` is what goes to standard error. */
export type Ran = { readonly status: number; readonly output: string; readonly complaints: string };

export type Tifa = (...argv: readonly string[]) => Promise<Ran>;

const stayOpen = async (): Promise<void> => undefined;

/** `tifa` in this process, on the database and the resolvers of a test service. What only a process can show is in tifa-process.ts. */
export const createTifa = (service: TestService): Tifa => {
  const openAsk = asksOf(service);
  return async (...argv) => {
    const told: string[] = [];
    const output = { isTTY: false, write: (line: string) => told.push(line) };
    const ran = await runWith(argv, [], {
      openAsk: async () => openAsk,
      ingest: createIngest({
        open: async () => ({ client: service.client, close: stayOpen }),
        draft,
        output: output as unknown as NodeJS.WriteStream,
      }),
    });
    const complaints = ran.complaints.map((line) => `${line}\n`);
    return { status: ran.status, output: ran.output, complaints: [...told, ...complaints].join('') };
  };
};

const asksOf = ({ client, lexicon }: TestService): OpenAsk => {
  const yoga = createServer({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader: client, ...lexicon }),
    limits: PATIENT,
    log: (error) => {
      throw error;
    },
  });
  const here: Fetch = async (url, init) => yoga.fetch(url, init);
  return { ask: createAsk(here, 'http://tifa.test/graphql'), close: stayOpen };
};

const draft = async (path: string): Promise<ReportGraph> => {
  const reading = readReport(readFileSync(path, 'utf8'), KNOWLEDGE);
  return createDraft(path, reading, { lexicon: LEXICON, gazetteer: KNOWLEDGE.gazetteer }).graph;
};
