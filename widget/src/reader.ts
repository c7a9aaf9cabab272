import { leftAlone } from './elements.ts';
import type { Found } from './found.ts';
import { createChooser } from './occurrences.ts';
import type { Options } from './options.ts';
import { holds, type Run, runsIn } from './runs.ts';
import { findIn, type Terms } from './terms.ts';

/** What was found in a run and is to be shown there. */
export type Reading = readonly [run: Run, found: readonly Found[]];

export type Reader = {
  /** Reads an element step by step; shallow: only text that is its own, not that of blocks within. */
  readonly read: (element: Element, isDeep: boolean) => Generator<undefined>;
  /** What was read since the last call. */
  readonly take: () => readonly Reading[];
  readonly isLeftAlone: (element: Element) => boolean;
  /** Above 0: what was read is rather written in traditional script. */
  readonly leaning: () => number;
};

export const createReader = (terms: Terms, { headings, exclude, occurrences }: Options): Reader => {
  const left = leftAlone(headings, exclude);
  const choose = createChooser(occurrences);
  const readings: Reading[] = [];
  let leaning = 0;
  return {
    *read(element, isDeep) {
      for (const run of runsIn(element, left, !isDeep)) {
        const found = yield* findIn(run.text, terms.find);
        leaning += terms.leaning(run.text);
        if (holds(run)) readings.push([run, choose(run, found)]);
      }
    },
    take: () => readings.splice(0),
    isLeftAlone: (element) => element.closest(left) !== null,
    leaning: () => leaning,
  };
};
