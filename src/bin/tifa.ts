import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import packageFile from '../../package.json' with { type: 'json' };
import { createAsk, type Fetch } from '../cli/ask.ts';
import { createPaint } from '../cli/paint.ts';
import { createReport } from '../cli/progress.ts';
import { createReadText } from '../cli/read-text.ts';
import { run, type World } from '../cli/run.ts';
import { unreadable } from '../cli/unreadable.ts';
import { type OpenAsk, openAsk } from '../cli/where.ts';
import { isErrorCode, TifaError } from '../domain/errors.ts';
import type { Holder } from '../../packages/local-neo4j/src/folder-lock.ts';
import { lexiconCopies, PROJECT } from './project.ts';
import { readSettings } from './settings.ts';

// What only some commands need is imported where it is needed: a question to a running service is answered before it would be read.

const printed = (line: string): void => console.log(line);
const progress = createReport(process.stderr);

type Signal = 'SIGINT' | 'SIGTERM';
const STATUS: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

const endAtOnce = (signal: Signal): void => process.exit(STATUS[signal]);

/**
 * What Ctrl-C does: it ends this process at once, and a local Neo4j with it, until someone waits for it to end things in order. Once told,
 * it is not told again: npm passes on the Ctrl-C that the terminal has sent here already.
 */
const createSignals = () => {
  let tell = endAtOnce;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => tell(name));
  const next = (): Promise<Signal> =>
    new Promise((resolve) => {
      tell = (signal) => {
        tell = () => undefined;
        resolve(signal);
      };
    });
  return { next };
};

const signals = createSignals();

/** Does something with what is open, and closes it: after the work, or at Ctrl-C. */
const closedAtCtrlC = <Open extends { readonly close: () => Promise<void> }>(open: Open): Open => {
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= open.close());
  const closeWhenTold = async (): Promise<void> => {
    const signal = await signals.next();
    await close().finally(() => process.exit(STATUS[signal]));
  };
  void closeWhenTold();
  return { ...open, close };
};

/** In milliseconds: before requests are refused, for the end in order, and for what is left open after it. */
const NOTICE = 1_000;
const LONGEST_END = 30_000;
const LINGER = 1_000;

const serve: World['serve'] = async ({ json }) => {
  const began = performance.now();
  // Read by esbuild as it is imported: else a process and a thread of its own would stay for as long as the service does.
  process.env['ESBUILD_WORKER_THREADS'] = '0';
  const say = json ? progress : createReport(process.stdout);
  // What nobody waits for any more may fail: it is written down, and others are served.
  process.on('unhandledRejection', (error) => console.error(error));
  const service = await (await import('./serve.ts')).serve(readSettings(process.env), say);
  await announce(service.origin, json, began);
  const signal = await signals.next();
  say('\nStopping.');
  // Who sends SIGTERM may watch /ready, and sends nobody here once it falls.
  await Promise.race([
    service.stop(signal === 'SIGTERM' ? NOTICE : 0),
    sleep(LONGEST_END, null, { ref: false }),
  ]);
  // Whatever is still open then keeps nobody waiting.
  setTimeout(() => process.exit(), LINGER).unref();
};

const announce = async (origin: string, json: boolean, began: number): Promise<void> => {
  if (json) return printed(JSON.stringify({ url: `${origin}/graphql` }));
  const { exampleLinks } = await import('./serve.ts');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  printed(`\nTifa listens at ${origin}/ (ready in ${seconds} s; Ctrl-C ends it). Try:\n`);
  for (const link of exampleLinks(origin)) printed(`  ${link}`);
};

/** Nobody waits for anybody here, and a database that has just started takes its time. In milliseconds. */
const PATIENCE = 60_000;

/** Answers on the database of the settings without a port. An empty local one is filled first. */
const openInProcess = async (): Promise<OpenAsk> => {
  const { openGraph } = await import('./open-graph.ts');
  const { isEmpty, loadSeeds, openWords, readSeeds } = await import('./seeds.ts');
  const settings = readSettings(process.env);
  const { client, close } = closedAtCtrlC(await openGraph(settings, progress));
  try {
    const { matching, folder } = openWords(lexiconCopies(settings.data), progress);
    if (settings.database === null && (await isEmpty(client)))
      await loadSeeds(client, readSeeds(folder), progress);
    const { createContexts } = await import('../server/create-context.ts');
    const { createServer } = await import('../server/create-server.ts');
    const { readSchema } = await import('../server/schema.ts');
    const { readLimits } = await import('../server/limits/limits.ts');
    // Who asks one question waits for a database that has just started.
    const context = createContexts({ reader: client.patient({ tell: progress }), ...matching });
    const yoga = createServer({
      schema: readSchema(PROJECT.schema),
      context,
      log: (error) => console.error(error),
      limits: { ...readLimits(process.env), serviceTime: PATIENCE },
    });
    const inProcess: Fetch = async (url, init) => yoga.fetch(url, init);
    return { ask: createAsk(inProcess, 'http://tifa.local/graphql'), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const endpointOf = (origin: string): string => `${origin}/graphql`;

const openWherever = (): Promise<OpenAsk> => {
  const { host, port, database, data } = readSettings(process.env);
  const usual = `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;
  const places = { named: process.env['TIFA_URL'] || null, usual, isDatabaseNamed: database !== null };
  return openAsk(places, {
    fetch: (url, init) => fetch(url, init),
    findService: async (isTifa) => {
      const { awaitHolder } = await import('./find-holder.ts');
      const isReady = async ({ origin }: Holder): Promise<boolean> =>
        origin !== null && isTifa(endpointOf(origin));
      const holder = await awaitHolder({ data, isReady, say: progress });
      return holder === null || holder.origin === null ? null : endpointOf(holder.origin);
    },
    openInProcess,
    say: progress,
  });
};

/** Reads a report of any format; what is wrong with the file as a whole ends the reading. */
const readReport: World['readReport'] = async (file) => {
  const { decodeFile } = await import('../report/decode/decode.ts');
  const { readReport: read } = await import('../report/read.ts');
  const { text, messages } = await decodeFile(await readBytes(file), file);
  for (const { severity, code, message } of messages) {
    if (severity === 'ERROR') throw new TifaError(isErrorCode(code) ? code : 'FILE_UNREADABLE', message);
    progress(message);
  }
  const { readKnowledge } = await import('../ingest/knowledge.ts');
  return read(text, readKnowledge(PROJECT.seeds));
};

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, 'a file', cause);
  }
};

const draftOf = async (file: string) => {
  const reading = await readReport(file);
  const { createDraft } = await import('../ingest/draft/draft.ts');
  const { readGazetteer } = await import('../ingest/gazetteer.ts');
  const { readLexicon } = await import('../ingest/seeds.ts');
  const lexicon = readLexicon(PROJECT.seeds);
  return createDraft(file, reading, { lexicon, gazetteer: readGazetteer(PROJECT.seeds) });
};

const draft: World['draft'] = async ({ file, out }) => {
  const { writeDraft } = await import('../ingest/draft/write-draft.ts');
  const made = await draftOf(file);
  const folder = writeDraft(made, { raw: file, out });
  const { doubtsIn } = await import('../ingest/draft/doubts.ts');
  return { folder, files: [...made.files.keys()], doubts: doubtsIn(made.files), leftOut: made.leftOut };
};

/** The database of the settings; or of a service that runs on the local data, which goes on while it is written to. */
const openForLoads = async () => {
  const { openGraph } = await import('./open-graph.ts');
  const { findServedDatabase } = await import('./find-holder.ts');
  const settings = readSettings(process.env);
  const database = settings.database ?? (await findServedDatabase(settings.data, progress));
  const { client, close } = closedAtCtrlC(await openGraph({ ...settings, database }, progress));
  return { client: client.patient({ tell: progress }), close };
};

const ingest: World['ingest'] = async (options) => {
  const { createIngest } = await import('./ingest.ts');
  return createIngest({
    open: openForLoads,
    draft: async (file) => (await draftOf(file)).graph,
    output: process.stderr,
  })(options);
};

/** A reader that has seen enough (| head) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  version: packageFile.version,
  print: (text) => void process.stdout.write(text),
  complain: (line) => console.error(line),
  paint: createPaint(process.stdout),
  readText: createReadText(process.stdin),
  openAsk: openWherever,
  readReport,
  draft,
  ingest,
  serve,
});
