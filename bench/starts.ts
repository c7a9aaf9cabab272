import { connectTo } from './http.ts';
import { FIRST_QUESTION, mustSplit1363 } from './questions.ts';
import { startService } from './service.ts';
import { median } from './spread.ts';

export type Starts = {
  /** With an empty folder: a new database, its schema, the check of all queries, the load. In seconds. */
  readonly first: number;
  /** With the data of the first. Median, in seconds. */
  readonly second: number;
};

/** From the spawn of the service, with a Neo4j of its own in a data folder, to its first correct answer over HTTP. */
export const measureStarts = async (
  data: string,
  again: number,
  progress: (line: string) => void,
): Promise<Starts> => {
  progress('start to ready, with an empty folder');
  const first = await timeStart(data);
  const later: number[] = [];
  for (let done = 0; done < again; done++) {
    progress(`start to ready, again: ${done + 1} of ${again}`);
    later.push(await timeStart(data));
  }
  return { first, second: median(later) };
};

const timeStart = async (data: string): Promise<number> => {
  const began = performance.now();
  // An empty NEO4J_URI counts as none, whatever the shell that runs the benchmark has set.
  const service = await startService({ TIFA_DATA: data, NEO4J_URI: '' });
  const connection = connectTo(service.origin);
  try {
    mustSplit1363(await connection.ask(FIRST_QUESTION));
    return (performance.now() - began) / 1_000;
  } finally {
    connection.close();
    await service.stop();
  }
};
