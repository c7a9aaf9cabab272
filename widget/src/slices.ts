/** How long a browser is kept from its other work, in milliseconds: well under the 50 that a reader may notice. */
const AT_ONCE = 8;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 1);
  });

/** Does a work step by step, and lets the browser do its own between. */
export const inSlices = async (work: Iterator<unknown>, signal: AbortSignal): Promise<void> => {
  for (;;) {
    const begun = performance.now();
    while (performance.now() - begun < AT_ONCE) if (signal.aborted || work.next().done === true) return;
    await pause();
  }
};
