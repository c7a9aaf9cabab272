import { type Spread, spreadOf } from './spread.ts';

export type Work = () => Promise<unknown>;

export type Rounds = { readonly warmUp: number; readonly counted: number };

/**
 * Times several ways in turn, so that whatever else the machine does meets all of them alike; the order turns round with every round, since
 * who comes second finds the database's memory warm.
 *
 * @returns the spread of each way, in milliseconds
 */
export const timeInTurn = async (
  ways: readonly Work[],
  { warmUp, counted }: Rounds,
  progress: (round: number) => void = () => undefined,
): Promise<readonly Spread[]> => {
  const times = ways.map((): number[] => []);
  for (let round = -warmUp; round < counted; round++) {
    const order = round % 2 === 0 ? [...ways.keys()] : [...ways.keys()].toReversed();
    for (const way of order) {
      const time = await timed(ways[way]);
      if (round >= 0) times[way]?.push(time);
    }
    progress(Math.max(0, round + 1));
  }
  return times.map(spreadOf);
};

const timed = async (work: Work | undefined): Promise<number> => {
  const began = performance.now();
  await work?.();
  return performance.now() - began;
};
