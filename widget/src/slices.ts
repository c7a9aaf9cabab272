/** How long a browser is kept from its other work, in milliseconds: well under the 50 that a reader may notice. */
const AT_ONCE = 5;

/** Lets the browser do its own work first. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 1);
  });

/** Does a work step by step, and lets the browser do its own between. `rest` is called at the end of each slice. */
export const inSlices = async (
  work: Iterator<unknown>,
  rest: () => void,
  signal: AbortSignal,
): Promise<void> => {
  for (;;) {
    const begun = performance.now();
    let isDone = signal.aborted;
    while (!isDone && performance.now() - begun < AT_ONCE) isDone = work.next().done === true;
    if (!signal.aborted) rest();
    if (isDone) return;
    await pause();
  }
};
