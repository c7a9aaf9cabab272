/**
 * Tells the person who waits what is going on, a line at a time. A `passing` line is progress: the next line replaces it.
 */
export type Report = (line: string, passing?: 'passing') => void;

type Output = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Where lines cannot be replaced, as in a log file, progress is told this often, in milliseconds. */
const PAUSE = 3_000;
const CLEAR_LINE = '\r\u001B[K';

/** A report for people: progress stays in its place on a terminal, and elsewhere is thinned out. */
export const createReport = (output: Output, now: () => number = Date.now): Report =>
  output.isTTY === true ? inPlace(output) : thinnedOut(output, now);

const inPlace =
  (output: Output): Report =>
  (line, passing) =>
    void output.write(`${CLEAR_LINE}${line}${passing ? '' : '\n'}`);

const thinnedOut = (output: Output, now: () => number): Report => {
  let last = 0;
  return (line, passing) => {
    if (passing && now() - last < PAUSE) return;
    last = now();
    output.write(`${line}\n`);
  };
};
