import type { Ask } from './ask.ts';

/**
 * Makes a value once for each version of the graph; `key` names it. What fails is made again when it is asked for again. It is made for
 * everyone who waits for it, and asks as nobody who could leave.
 */
export type Memory<Value> = (key: string, make: (ask: Ask) => Promise<Value>) => Promise<Value>;

type Kept<Value> = { readonly version: number; readonly value: Promise<Value> };

const VERSION = 'query GraphVersion { graph { version } }';

/** Keeps the values that were asked for last, `most` of them. A value may be newer than its version and is never older. */
export const createMemory = <Value>(ask: Ask, most: number): Memory<Value> => {
  const kept = new Map<string, Kept<Value>>();
  return async (key, make) => {
    const { graph } = await ask<{ readonly graph: { readonly version: number } }>(VERSION);
    const found = kept.get(key);
    const current = found?.version === graph.version ? found : { version: graph.version, value: make(ask) };
    keep(kept, key, current, most);
    current.value.catch(() => forget(kept, key, current));
    return current.value;
  };
};

const keep = <Value>(
  kept: Map<string, Kept<Value>>,
  key: string,
  current: Kept<Value>,
  most: number,
): void => {
  kept.delete(key);
  kept.set(key, current);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
};

const forget = <Value>(kept: Map<string, Kept<Value>>, key: string, failed: Kept<Value>): void => {
  if (kept.get(key) === failed) kept.delete(key);
};
