import { isTifaError } from '../domain/errors.ts';

/** Whether the service can answer what it is for, and why not. */
export type Readiness = { readonly ready: boolean; readonly reason: string | null };

type Tools = {
  /** Asks the database the least that it can be asked. @throws what the reader throws */
  readonly ping: () => Promise<unknown>;
  /** Lets the database answer a card and a walk in each direction; a database that has started anew has planned nothing. */
  readonly rehearse: () => Promise<void>;
  /** What is known of the database at once, without asking it; null where nothing is. */
  readonly isUp: () => boolean | null;
  /** Between two looks, in milliseconds. */
  readonly pause?: number;
};

export type ReadinessWatch = {
  readonly now: () => Readiness;
  readonly stop: () => void;
};

const PAUSE = 1_000;

const READY: Readiness = { ready: true, reason: null };
const away: Readiness = {
  ready: false,
  reason: 'The database must answer, and does not; the service goes on when it does.',
};
const planning: Readiness = {
  ready: false,
  reason: 'The database is back, and must answer a first card and a first walk before others ask.',
};

/**
 * Watches a service that has answered once: the database is looked at each second, and after it was away the service is ready again only when a
 * card and a walk in each direction have been answered.
 */
export const watchReadiness = ({ ping, rehearse, isUp, pause = PAUSE }: Tools): ReadinessWatch => {
  let state = READY;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    try {
      if (isUp() === false) throw away;
      await ping();
      if (!state.ready) {
        state = planning;
        await rehearse();
      }
      state = READY;
    } catch (error) {
      // A database that is slow to answer lives: who asks is told by its own question.
      if (!isTimeout(error)) state = away;
    }
  };
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void look().then(again), pause);
    timer.unref();
  };
  again();

  return {
    now: () => {
      if (isUp() === false) state = away;
      return state;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};

const isTimeout = (error: unknown): boolean => isTifaError(error) && error.code === 'TIMEOUT';
