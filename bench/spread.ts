/** How a number of times lie, in the unit of the times. */
export type Spread = { readonly p50: number; readonly p95: number };

export const spreadOf = (times: readonly number[]): Spread => ({
  p50: median(times),
  p95: percentile(times, 0.95),
});

export const median = (times: readonly number[]): number => percentile(times, 0.5);

/** The smallest of the times that a share of them does not exceed. */
export const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
