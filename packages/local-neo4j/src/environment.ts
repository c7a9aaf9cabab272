/** The variables of a process: `process.env` in a composition root, a small record in a test. */
export type Environment = Readonly<Record<string, string | undefined>>;
