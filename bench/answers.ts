import { compare, type CompareTools } from './compared.ts';
import { type Figure, single, spread } from './figures.ts';
import { connectTo, type Question } from './http.ts';
import { annotate, EXPLAIN, readTermId, TERM_1310, traceProjects } from './questions.ts';
import { type Rounds, timeInTurn } from './rounds.ts';
import { type Service, startService } from './service.ts';
import { seedText } from './load.ts';

/** Asked for by issue 3. */
const EXPLAIN_RATIO = 1.8;
const MEGABYTES = 200;

const COMPARED: Rounds = { warmUp: 100, counted: 300 };
const REQUESTS = 1_000;

/** Characters of a page that a widget marks, and of the longest text that the service takes. */
const PAGE = 5_000;
const LONGEST = 200_000;

type Tools = Omit<CompareTools, 'connection'> & {
  readonly database: { readonly uri: string; readonly user: string; readonly password: string };
};
type AskTools = CompareTools & { readonly service: Service };

/** Puts the service before a loaded database, as a process of its own, and asks it. */
export const measureAnswers = async ({ database, ...tools }: Tools): Promise<readonly Figure[]> => {
  const { uri, user, password } = database;
  const service = await startService({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const connection = connectTo(service.origin);
  try {
    return await askEverything({ service, connection, ...tools });
  } finally {
    connection.close();
    await service.stop();
  }
};

const askEverything = async (tools: AskTools): Promise<readonly Figure[]> => {
  const explain = { id: 'explain', what: 'explain 1363, a whole card', question: EXPLAIN, rounds: COMPARED };
  const question = traceProjects(readTermId(await tools.connection.ask(TERM_1310)));
  const trace = { id: 'trace', what: 'trace 1310 to projects', question, rounds: COMPARED };
  return [
    ...(await compare({ ...explain, atMost: EXPLAIN_RATIO }, tools)),
    ...(await compare({ ...trace, atMost: null }, tools)),
    await measureMemory([EXPLAIN, question, annotate(seedText(PAGE))], tools),
    await measureAnnotate(PAGE, { warmUp: 20, counted: 100 }, tools),
    await measureAnnotate(LONGEST, { warmUp: 3, counted: 20 }, tools),
    single(
      { id: 'memory.after', what: 'memory of the service, after those texts' },
      tools.service.memory(),
      'MB',
    ),
  ];
};

/** By now the service has answered several hundred requests to warm up; these come on top. */
const measureMemory = async (
  questions: readonly Question[],
  { service, connection, progress }: AskTools,
): Promise<Figure> => {
  for (let asked = 0; asked < REQUESTS; asked++) {
    const question = questions[asked % questions.length];
    if (question !== undefined) await connection.ask(question);
    progress(`memory: request ${asked + 1} of ${REQUESTS}`);
  }
  const what = `memory of the service, after ${REQUESTS} requests`;
  return single({ id: 'memory', what }, service.memory(), 'MB', MEGABYTES);
};

const measureAnnotate = async (
  length: number,
  rounds: Rounds,
  { connection, progress }: AskTools,
): Promise<Figure> => {
  const what = `annotate ${length} characters`;
  const question = annotate(seedText(length));
  const [times] = await timeInTurn([() => connection.ask(question)], rounds, (round) =>
    progress(`${what}: round ${round} of ${rounds.counted}`),
  );
  if (times === undefined) throw new RangeError('annotate must have been timed');
  return spread({ id: `annotate.${length}`, what }, times);
};
