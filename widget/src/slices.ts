/** How long a browser is kept from its other work, in milliseconds: well under the 50 that a reader may notice. */
const AT_ONCE = 5;

/** Lets the browser do its own work first. */
const pause = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 100 });
    else setTimeout(resolve, 1);
  });

/**
 * Does a work step by step, and lets the browser do its own before and between. `rest` is called at the end of each slice. Answers what the
 * work answers, or never once it was stopped.
 */
export const inSlices = async <Result>(
  work: Iterator<unknown, Result>,
  stopped: AbortSignal,
  rest = (): void => {},
): Promise<Result> => {
  for (;;) {
    await pause();
    if (stopped.aborted) return new Promise(() => {});
    const begun = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - begun < AT_ONCE) step = work.next();
    rest();
    if (step.done) return step.value;
  }
};
