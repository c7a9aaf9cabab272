import { inspect } from 'node:util';

import { isTifaError } from '../domain/errors.ts';

/** Where what goes wrong is written. */
export type Log = {
  /** What Tifa did not foresee, with its stack. */
  readonly defect: (error: unknown) => void;
  /** What only shows that there is too much to do, or that the database is away: a line. */
  readonly overload: (error: unknown) => void;
};

/** In milliseconds. */
const PAUSE = 1_000;
/** In characters. */
const LONGEST = 4_000;
/** Kinds of entry that are told apart within a second. */
const MOST_KINDS = 50;

/** Writes one entry of a kind a second, and how many there were more: a flood of errors is no flood of lines. */
export const createLog = (write: (text: string) => void, pause = PAUSE): Log => {
  const more = new Map<string, number>();
  const put = (kind: string, text: string): void => {
    const key = more.has(kind) || more.size < MOST_KINDS ? kind : 'other kinds';
    const count = more.get(key);
    more.set(key, (count ?? -1) + 1);
    if (count !== undefined) return;
    write(text.slice(0, LONGEST));
    setTimeout(() => {
      const others = more.get(key) ?? 0;
      more.delete(key);
      if (others > 0) write(`${key}: ${others} more in ${pause / 1_000} s`);
    }, pause).unref();
  };
  return {
    defect: (error) => put(kindOf(error), inspect(error)),
    overload: (error) => put(kindOf(error), lineOf(error)),
  };
};

/** A code, or what a defect says first: no longer than a line. */
const kindOf = (error: unknown): string => (isTifaError(error) ? error.code : lineOf(error).slice(0, 100));

const lineOf = (error: unknown): string => {
  const name = isTifaError(error) ? error.code : 'Error';
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `${name}: ${line}`;
};
