import { setImmediate } from 'node:timers/promises';

/** How long a slice keeps everyone else waiting. In milliseconds. */
const SLICE = 8;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Does long work in slices, one in each turn of the event loop, whoever's it is: a light question waits for one slice and not for all texts
 * that are being annotated.
 *
 * @throws the reason of the signal, before the slice in which it would go on
 */
export const inSlices = async <Result>(
  steps: Iterator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> => {
  for (;;) {
    const slice = turn.then(() => {
      signal.throwIfAborted();
      return sliceOf(steps);
    });
    turn = slice.then(
      () => setImmediate(),
      () => undefined,
    );
    const { done, value } = await slice;
    if (done === true) return value;
  }
};

const sliceOf = <Result>(steps: Iterator<unknown, Result>): IteratorResult<unknown, Result> => {
  const end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() >= end) return step;
  }
};
