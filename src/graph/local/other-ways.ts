/** How to go on without a local Neo4j; ends the sentence of every error that only the person can mend. */
export const OTHER_WAYS =
  'set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a running Neo4j 5, or run "docker compose up"';

/** The variables of a process: `process.env` in a composition root, a small record in a test. */
export type Environment = Readonly<Record<string, string | undefined>>;
