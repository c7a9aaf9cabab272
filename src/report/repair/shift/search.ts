import type { Token } from '../tokens.ts';
import type { State } from './state.ts';
import { calmStep, endsLine, shiftedStep, type Means } from './steps.ts';
import { vanishedBefore } from './vanished.ts';

/** A counter of states that may still be taken: whatever the bytes, reading ends. */
export type Budget = { left: number };

/**
 * The likeliest ways to read the raw text from where it went out of step to where all of them are in step again, best first. All ways end at
 * the same token. Empty where there is none or the budget is spent.
 */
export const search = (means: Means, starts: readonly State[], budget: Budget): readonly State[] => {
  const waiting = new Map<number, readonly State[]>();
  add(waiting, starts);
  for (let round = 0; ; round++) {
    const at = Math.min(...waiting.keys());
    const group = waiting.get(at) ?? [];
    const states = round === 0 ? group : likeliest(group);
    budget.left -= states.length;
    if (states.length === 0 || budget.left < 0) return [];
    const token = means.ground.tokens[at];
    if (waiting.size === 1 && states.every((state) => isSettled(state, token))) return states;
    waiting.delete(at);
    add(
      waiting,
      states.flatMap((state, rank) => stepsFrom(means, state, token, round === 0 || rank < DEEP)),
    );
  }
};

const add = (waiting: Map<number, readonly State[]>, states: readonly State[]): void => {
  for (const [at, group] of Map.groupBy(states, (state) => state.at))
    waiting.set(at, [...(waiting.get(at) ?? []), ...group]);
};

const CALM = 2;

const isSettled = ({ lead, calm }: State, token: Token | undefined): boolean =>
  lead === 0 && (calm >= CALM || endsLine(token) || token?.lost === true);

const stepsFrom = (means: Means, state: State, token: Token | undefined, deep: boolean): readonly State[] => {
  if (state.lead === 0)
    return token === undefined || endsLine(token) ? [state] : [calmStep(means, state, token)];
  const steps = shiftedStep(means, state, token);
  if (!deep || token === undefined || endsLine(token)) return steps;
  return [
    ...steps,
    ...vanishedBefore(means, state, token).flatMap((hidden) => shiftedStep(means, hidden, token)),
  ];
};

/** Only the best are looked through for what vanished. */
const DEEP = 3;
const BEAM = 24;
const HOPELESS = 16;
/** Ways that differ only in what is long past. */
const ALIKE = 8;

const likeliest = (states: readonly State[]): readonly State[] => {
  const limit = states.reduce((least, { cost }) => Math.min(least, cost), Infinity) + HOPELESS;
  const sorted = states.filter(({ cost }) => cost <= limit).toSorted((a, b) => a.cost - b.cost);
  const alike = new Map<number, number>();
  const kept: State[] = [];
  for (const state of sorted) {
    if (kept.length === BEAM) break;
    const key = state.last * 256 + state.lead;
    const count = alike.get(key) ?? 0;
    alike.set(key, count + 1);
    if (count < ALIKE) kept.push(state);
  }
  return kept;
};
