import { cancelled, isTifaError, type TifaError, timedOut } from '../domain/errors.ts';

/** Until when something is waited for. */
export type Bounds = {
  /** In milliseconds. */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Waits for a promise within bounds; what it brings later is nobody's.
 *
 * @throws what `late` makes when time is up, what `stoppedBy` makes of the signal
 */
export const within = <Value>(
  promise: Promise<Value>,
  { limit, signal }: Bounds,
  late: () => Error,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), limit);
    const stop = (): void => reject(signal && stoppedBy(signal));
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    const letBe = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    promise.then(resolve, reject).finally(letBe);
  });

/** Why a signal ended the work: its own reason, or TIMEOUT for `AbortSignal.timeout`, or CANCELLED for whoever left. */
export const stoppedBy = ({ reason }: AbortSignal): TifaError => {
  if (isTifaError(reason)) return reason;
  const isTime = reason instanceof DOMException && reason.name === 'TimeoutError';
  return isTime ? timedOut({ cause: reason }) : cancelled({ cause: reason });
};
