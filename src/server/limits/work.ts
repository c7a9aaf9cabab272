import { TifaError } from '../../domain/errors.ts';
import type { Limits } from './limits.ts';
import { createPace, type Pace } from './pace.ts';
import { tooCostly } from './too-costly.ts';

/** What the service does for one request, and what ends it: its client leaves, its time is over, its answer grows too large. */
export type Work = {
  /** Aborted with the reason for which the work ends. */
  readonly signal: AbortSignal;
  /** Waits for a turn (of the database) without that being counted as work. */
  readonly waiting: <Value>(turn: Promise<Value>) => Promise<Value>;
  /** Counts what a field answers, and ends the work with TOO_COSTLY when that is more than an answer may hold. Answers whether the work goes on. */
  readonly count: (value: unknown, name: string) => boolean;
  readonly pace: Pace;
  /** What a field answers whose work has ended: nothing more, and no failure that nobody waits for. */
  readonly never: Promise<never>;
  /** The work is over, and nothing of it is left behind. */
  readonly end: () => void;
};

/** Begins the work for a request whose client leaves when `left` says so. */
export const beginWork = (limits: Limits, left?: AbortSignal): Work => {
  const controller = new AbortController();
  const leave = (): void => controller.abort(new DOMException('The client has left.', 'AbortError'));
  left?.addEventListener('abort', leave, { once: true });
  if (left?.aborted === true) leave();
  const clock = startClock(limits.serviceTime, () => controller.abort(outOfTime(limits)));
  const tally = createTally(limits);
  return {
    signal: controller.signal,
    waiting: clock.waiting,
    count: (value, name) => {
      const excess = controller.signal.aborted ? null : tally(value, name);
      if (excess !== null) controller.abort(excess);
      return !controller.signal.aborted;
    },
    pace: createPace(),
    never: new Promise<never>(() => undefined),
    end: () => {
      clock.stop();
      left?.removeEventListener('abort', leave);
    },
  };
};

const outOfTime = ({ serviceTime }: Limits): TifaError =>
  new TifaError(
    'TIMEOUT',
    `A request must be answered with ${serviceTime / 1000} s of work, and was not; ask for less, or try again.`,
    { details: { limit: 'serviceTime', allowed: serviceTime } },
  );

/** Rings when so many milliseconds have passed in which nobody waited. */
const startClock = (time: number, ring: () => void) => {
  let left = time;
  let waiters = 0;
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const go = (): void => {
    since = performance.now();
    timer = setTimeout(ring, left).unref();
  };
  const stop = (): void => {
    clearTimeout(timer);
    left = Math.max(0, left - (performance.now() - since));
  };
  go();
  return {
    stop,
    waiting: async <Value>(turn: Promise<Value>): Promise<Value> => {
      if (waiters++ === 0) stop();
      try {
        return await turn;
      } finally {
        if (--waiters === 0) go();
      }
    },
  };
};

/** As JSON writes it, about: a unit of Chinese is three bytes. */
const BYTES_A_UNIT = 3;
/** Quotation marks, colon and comma. */
const AROUND = 6;

/** Counts objects and bytes of an answer; null while they are within the limits. */
const createTally = (limits: Limits) => {
  let [objects, bytes] = [0, 0];
  const add = (value: unknown): void => {
    if (typeof value === 'string')
      bytes += AROUND + (value.length < 100 ? value.length * BYTES_A_UNIT : Buffer.byteLength(value));
    else if (Array.isArray(value)) for (const one of value) add(one);
    else if (typeof value === 'object' && value !== null) objects++;
    else bytes += AROUND;
  };
  return (value: unknown, name: string): TifaError | null => {
    bytes += AROUND + name.length;
    add(value);
    if (objects > limits.resolvedObjects) return tooCostly('resolvedObjects', objects, limits);
    return bytes > limits.resultBytes ? tooCostly('resultBytes', bytes, limits) : null;
  };
};
