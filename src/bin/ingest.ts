import type { World } from '../cli/run.ts';
import { createReport } from '../cli/progress.ts';
import { progressLine } from '../cli/progress-line.ts';
import type { GraphClient } from '../graph/client.ts';
import { ingest } from '../ingest/ingest.ts';
import { type Draft, readReports } from '../ingest/read-reports.ts';
import { type Lexicon, readLexicon } from '../ingest/seeds.ts';
import { PROJECT } from './project.ts';
import { rehearsalOn } from './rehearse.ts';

type OpenClient = { readonly client: GraphClient; readonly close: () => Promise<void> };

type Tools = {
  readonly open: () => Promise<OpenClient>;
  readonly draft: Draft;
  /** Where progress is told: standard error. */
  readonly output: NodeJS.WriteStream;
};

/** Reads and checks a folder, then opens the database and looks, or writes a report at a time. */
export const createIngest =
  ({ open, draft, output }: Tools): World['ingest'] =>
  async ({ folder = PROJECT.seeds, write }) => {
    const told = createProgress(output);
    const lexicon = readLexicon(PROJECT.seeds);
    const graphs = await readReports(folder, {
      lexicon,
      draft,
      tell: (path, number, total) => told.passing(number, total, `reading ${path}`),
    });
    const { client, close } = await open();
    try {
      const ingested = await ingest(client, graphs, {
        write,
        tell: ({ title }, done, total) => told.done(done, total, title),
      });
      if (ingested.some(({ version }) => version !== null)) await rehearse(client, lexicon);
      return ingested;
    } finally {
      await close();
    }
  };

/** What was loaded changes how the database plans: no reader shall be the first to ask. */
const rehearse = async (client: GraphClient, lexicon: Lexicon): Promise<void> => {
  const { first, rest } = rehearsalOn(client, lexicon, () => undefined);
  await first();
  await rest();
};

/** On a terminal one bar that moves, elsewhere a line for each report. */
const createProgress = (output: NodeJS.WriteStream) => {
  const report = createReport(output);
  const isTerminal = output.isTTY;
  const tell = (isPassing: boolean) => (done: number, total: number, title: string) =>
    report(progressLine(done, total, title, isTerminal), isPassing ? 'passing' : undefined);
  return {
    passing: tell(true),
    done: (done: number, total: number, title: string) =>
      tell(isTerminal && done < total)(done, total, title),
  };
};
