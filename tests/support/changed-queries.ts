import { PROJECT } from '../../src/bin/project.ts';
import { type NamedQueries, readNamedQueries } from '../../src/graph/named-queries.ts';

/** The named queries, of which some have another text: to see what a reader meets when a query fails or takes too long. */
export const changedQueries = (texts: Readonly<Record<string, string>>): NamedQueries => {
  const { text, all } = readNamedQueries(PROJECT.queries);
  return { all, text: (name, choices) => texts[name] ?? text(name, choices) };
};

/** Takes the database longer than any test waits. */
export const ENDLESS =
  'UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(*) AS total';
