import type { CommandSpec } from './command.ts';

export const SERVE_COMMAND: CommandSpec = {
  name: 'serve',
  summary: 'the GraphQL service, with the reports of seeds/ loaded',
  word: null,
  about: 'The same as npm start. Without NEO4J_URI it runs a Neo4j of its own, which ends with it.',
  options: { json: { help: 'print the address as JSON when it is ready; progress goes to standard error' } },
  examples: [
    ['tifa serve', 'at http://127.0.0.1:4000/graphql, until Ctrl-C'],
    ['PORT=4001 tifa serve', 'at another port'],
    ['NEO4J_URI=neo4j://db:7687 NEO4J_PASSWORD=… tifa serve', 'on a database of yours'],
  ],
};

export const LOAD_COMMAND: CommandSpec = {
  name: 'load',
  summary: 'curated files into the database',
  word: { name: 'FOLDER', isNeeded: false },
  about:
    'FOLDER holds the curated files of one report (docs/curating.md) or a folder for each of several; seeds/ unless told.\n' +
    'Everything is read and checked before anything is written, and a report is written whole or not at all. The\n' +
    'database is that of NEO4J_URI, or the local one, also while a service uses it.',
  options: { json: { help: 'print what changed as JSON' } },
  examples: [
    ['tifa load', 'what was corrected in seeds/'],
    ['tifa load seeds/zhenjiang-2024', 'one report'],
  ],
};
