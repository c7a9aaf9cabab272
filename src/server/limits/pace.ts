import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets the answers of one request be completed a slice at a time: an executor goes through a list without a pause, and fifty thousand objects
 * would keep everybody else waiting for a second.
 */
export type Pace = {
  /** The value at once while the slice lasts, and then when it is its turn. */
  readonly inTurn: <Value>(value: Value) => Value | Promise<Value>;
  /** Does it when nothing waits for its turn: what is asked for in several slices is still asked for at once. */
  readonly afterTurns: (work: () => void) => void;
};

/** In milliseconds. */
const SLICE = 10;

export const createPace = (slice = SLICE): Pace => {
  const waiting: (() => void)[] = [];
  const last: (() => void)[] = [];
  let began = performance.now();
  let isPaused = false;
  const isOver = (): boolean => performance.now() - began > slice;

  const goOn = async (): Promise<void> => {
    for (;;) {
      // What was let go last has asked for all that it needs only after a turn of its own.
      await nextTurn();
      if (waiting.length === 0) break;
      began = performance.now();
      // What is let go is worked on as soon as this waits; it may find the slice over, and wait behind the others.
      while (waiting.length > 0 && !isOver()) {
        waiting.shift()?.();
        await Promise.resolve();
      }
    }
    isPaused = false;
    for (const work of last.splice(0)) work();
  };

  return {
    afterTurns: (work) => {
      if (isPaused) last.push(work);
      else work();
    },
    inTurn: (value) => {
      if (!isPaused && !isOver()) return value;
      if (!isPaused) {
        isPaused = true;
        void goOn();
      }
      return new Promise((resolve) => waiting.push(() => resolve(value)));
    },
  };
};
