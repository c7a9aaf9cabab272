import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Driver } from 'neo4j-driver';

import { PROJECT } from '../src/bin/project.ts';
import type { LocalNeo4j } from '../src/graph/local/local-neo4j.ts';
import type { NamedQueries } from '../src/graph/named-queries.ts';
import { compare } from './compared.ts';
import { type Figure, single, spread } from './figures.ts';
import { type Connection, connectTo, type Question } from './http.ts';
import { annotate, EXPLAIN, TERM_ID, traceProjects } from './questions.ts';
import { timeInTurn } from './rounds.ts';
import { startService } from './service.ts';

/** Asked for by issue 3. */
const EXPLAIN_RATIO = 1.8;
const MEGABYTES = 200;

const COMPARED = { warmUp: 100, counted: 300 } as const;
const PAGES = { warmUp: 20, counted: 100 } as const;
const LONG_TEXTS = { warmUp: 3, counted: 20 } as const;

/** Characters of a page that a widget marks, and of the longest text that the service takes. */
const PAGE = 5_000;
const LONGEST = 200_000;

const REQUESTS = 1_000;

type Tools = {
  readonly database: LocalNeo4j;
  readonly driver: Driver;
  readonly queries: NamedQueries;
  readonly progress: (line: string) => void;
};

/** Puts the service before a loaded database and asks it. */
export const measureAnswers = async ({ database, ...tools }: Tools): Promise<readonly Figure[]> => {
  const { uri, user, password } = database;
  const service = await startService({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const connection = connectTo(service.origin);
  try {
    const trace = traceProjects(await idOf1310(connection));
    const compared = [
      ...(await compare(
        { id: 'explain', what: 'explain 1363, a whole card', question: EXPLAIN, rounds: COMPARED, atMost: EXPLAIN_RATIO },
        { connection, ...tools },
      )),
      ...(await compare(
        { id: 'trace', what: 'trace 1310 to projects', question: trace, rounds: COMPARED, atMost: null },
        { connection, ...tools },
      )),
    ];
    await askManyTimes([EXPLAIN, trace, annotate(textOf(PAGE))], connection);
    const memory = single({ id: 'memory', what: 'memory of the service, after 1,000 requests' }, service.memory(), 'MB', MEGABYTES);
    return [memory, ...compared, ...(await measureAnnotations(connection, tools.progress))];
  } finally {
    connection.close();
    await service.stop();
  }
};
