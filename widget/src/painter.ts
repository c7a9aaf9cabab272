import type { Anchor, Found } from './found.ts';
import type { Run } from './runs.ts';

/** Shows on the page which places of a text name terms, and knows them again. */
export type Painter = {
  /**
   * Makes `found` (in order) what is shown in the run. False: marks of before had to be taken back first, so that the run is no longer what
   * the page holds and must be read again.
   */
  readonly paint: (run: Run, found: readonly Found[]) => boolean;
  /** Takes back what it shows within an element. */
  readonly clear: (within: Element) => void;
  /** What it shows where an event happened. */
  readonly at: (event: Event) => Anchor | null;
  /** What it shows that cannot have the focus. */
  readonly painted: () => readonly Anchor[];
};
