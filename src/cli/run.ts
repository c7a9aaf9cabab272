import { inspect } from 'node:util';

import type { Ingested } from '../domain/changes.ts';
import { isTifaError } from '../domain/errors.ts';
import { ANNOTATE_COMMAND } from './annotate.ts';
import type { AskingCommand, CommandSpec, Line, ReadText } from './command.ts';
import { readCommandLine, type Wanted } from './command-line.ts';
import { describeLoad, toLoad } from './describe-load.ts';
import { describeDraft, DRAFT_COMMAND, type Drafted } from './draft.ts';
import { EXPLAIN_COMMAND } from './explain.ts';
import { helpOn, overview } from './help.ts';
import { describeIngest, INGEST_COMMAND } from './ingest.ts';
import type { Paint } from './paint.ts';
import { describeReading, READ_COMMAND } from './read-report.ts';
import { SEARCH_COMMAND } from './search.ts';
import { LOAD_COMMAND, SERVE_COMMAND } from './service-commands.ts';
import { TRACE_COMMAND } from './trace.ts';
import type { ReadReport } from '../report/read.ts';
import type { OpenAsk } from './where.ts';

/** What the command line is run in. */
export type World = {
  readonly version: string;
  /** Standard output, and a line for standard error. */
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
  readonly paint: Paint;
  readonly readText: ReadText;
  readonly openAsk: () => Promise<OpenAsk>;
  /** @throws FILE_UNREADABLE */
  readonly readReport: (file: string) => Promise<ReadReport>;
  /** @throws what readReport throws, REPORT_UNKNOWN, FOLDER_TAKEN */
  readonly draft: (wanted: { readonly file: string; readonly out: string | undefined }) => Promise<Drafted>;
  /**
   * Looks at, or writes, the reports of a folder; of seeds/ where none is given.
   *
   * @throws FOLDER_MISSING, NO_REPORTS, SEED_INVALID, FILE_UNREADABLE
   */
  readonly ingest: (options: {
    readonly folder: string | undefined;
    readonly write: boolean;
  }) => Promise<readonly Ingested[]>;
  /** Serves until it is told to stop. */
  readonly serve: (options: { readonly json: boolean }) => Promise<void>;
};

const ASKING: readonly AskingCommand[] = [EXPLAIN_COMMAND, TRACE_COMMAND, ANNOTATE_COMMAND, SEARCH_COMMAND];

export const COMMANDS: readonly CommandSpec[] = [
  ...ASKING,
  READ_COMMAND,
  DRAFT_COMMAND,
  INGEST_COMMAND,
  LOAD_COMMAND,
  SERVE_COMMAND,
];

/** Runs one command line. @returns the exit status: 0 answered, 1 an error, 2 wrong usage, 3 unknown or ambiguous */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  try {
    return await follow(readCommandLine(argv, COMMANDS), world);
  } catch (error) {
    world.complain(isTifaError(error) ? `${error.code}: ${error.message}` : `UNEXPECTED: ${inspect(error)}`);
    return isTifaError(error) && error.code === 'BAD_USAGE' ? 2 : 1;
  }
};

const follow = async (wanted: Wanted<CommandSpec>, world: World): Promise<number> => {
  if (wanted.kind === 'VERSION') return printLines([world.version], world);
  if (wanted.kind === 'HELP')
    return printLines(wanted.of === null ? overview(COMMANDS, world.version) : helpOn(wanted.of), world);
  const { command, line } = wanted;
  const asking = ASKING.find(({ name }) => name === command.name);
  if (asking !== undefined) return askWith(asking, line, world);
  if (command === READ_COMMAND) return readFile(line, world);
  if (command === DRAFT_COMMAND) return draftFrom(line, world);
  if (command === INGEST_COMMAND) return ingestFrom(line, world);
  return command === LOAD_COMMAND ? loadInto(line, world) : serveFor(line, world);
};

const askWith = async ({ prepare }: AskingCommand, line: Line, world: World): Promise<number> => {
  const inquire = await prepare(line, world.readText);
  const { ask, close } = await world.openAsk();
  try {
    const { output, complaints, status } = await inquire(ask, { paint: world.paint, json: isJson(line) });
    world.print(output);
    for (const complaint of complaints) world.complain(complaint);
    return status;
  } finally {
    await close();
  }
};

const readFile = async (line: Line, world: World): Promise<number> => {
  const read = await world.readReport(line.word ?? '');
  return printLines(
    isJson(line) ? [JSON.stringify(read, null, 2)] : describeReading(read, world.paint),
    world,
  );
};

const draftFrom = async (line: Line, world: World): Promise<number> => {
  const { out } = line.options;
  const drafted = await world.draft({
    file: line.word ?? '',
    out: typeof out === 'string' ? out : undefined,
  });
  return printLines(
    isJson(line) ? [JSON.stringify(drafted, null, 2)] : describeDraft(drafted, world.paint),
    world,
  );
};

const ingestFrom = async (line: Line, world: World): Promise<number> => {
  const write = line.options['write'] === true;
  const reports = await world.ingest({ folder: line.word, write });
  return printLines(
    isJson(line)
      ? [JSON.stringify({ isWritten: write, reports }, null, 2)]
      : describeIngest(reports, { write, paint: world.paint }),
    world,
  );
};

const loadInto = async (line: Line, world: World): Promise<number> => {
  const loads = (await world.ingest({ folder: line.word, write: true })).map(toLoad);
  return printLines(isJson(line) ? [JSON.stringify({ loads }, null, 2)] : loads.flatMap(describeLoad), world);
};

const serveFor = async (line: Line, { serve }: World): Promise<number> => {
  await serve({ json: isJson(line) });
  return 0;
};

const isJson = ({ options }: Line): boolean => options['json'] === true;

const printLines = (lines: readonly string[], { print }: World): number => {
  print(lines.map((line) => `${line}\n`).join(''));
  return 0;
};
