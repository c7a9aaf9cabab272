import PQueue from 'p-queue';

import { busy } from '../domain/errors.ts';
import { stoppedBy } from './within.ts';

export type GateLimits = {
  /** Sessions at once, for all readers of this process. */
  readonly sessions: number;
  /** Queries that may wait for one; the next is BUSY. */
  readonly waiting: number;
  /** How long each of them may wait, in milliseconds; then it is BUSY. */
  readonly wait: number;
};

/** How many hold a session now, and how many wait for one. */
export type Pressure = { readonly running: number; readonly waiting: number };

/** What ends the work for who asked. */
export type Ending = {
  /** Who asked has left, or has waited long enough. */
  readonly signal?: AbortSignal;
  /** Is given what is waited for before the work begins: waiting is no work. */
  readonly waiting?: <Value>(turn: Promise<Value>) => Promise<Value>;
};

export type Gate = {
  /** @throws BUSY before `work` is begun; CANCELLED or TIMEOUT when the signal ends the waiting */
  readonly enter: <Result>(work: () => Promise<Result>, ending?: Ending) => Promise<Result>;
  readonly pressure: () => Pressure;
};

/** A bounded queue before the database: who cannot be served soon is told so at once. */
export const createGate = ({ sessions, waiting, wait }: GateLimits): Gate => {
  const queue = new PQueue({ concurrency: sessions });
  const enter: Gate['enter'] = (work, ending = {}) => {
    if (queue.pending >= sessions && queue.size >= waiting) return Promise.reject(busy());
    const place = placeInQueue(wait, ending.signal);
    const turn = Promise.withResolvers<void>();
    ending.waiting?.(turn.promise).catch(() => undefined);
    const begin = async () => {
      place.leave();
      turn.resolve();
      return work();
    };
    return queue.add(begin, { signal: place.signal }).finally(turn.resolve);
  };
  return { enter, pressure: () => ({ running: queue.pending, waiting: queue.size }) };
};

/** Ends a waiting, never the work: that ends by itself when its session is closed, and holds its place until then. */
const placeInQueue = (wait: number, signal: AbortSignal | undefined) => {
  const place = new AbortController();
  const giveUp = (): void => place.abort(signal && stoppedBy(signal));
  const timer = setTimeout(() => place.abort(busy()), wait);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  const leave = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  };
  place.signal.addEventListener('abort', leave);
  return { signal: place.signal, leave };
};
