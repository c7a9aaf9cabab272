import { isOwned, leftAlone } from './elements.ts';
import type { Anchor } from './found.ts';
import { createHighlighter } from './highlighter.ts';
import { createChooser } from './occurrences.ts';
import type { Options } from './options.ts';
import type { Painter } from './painter.ts';
import { holds, runsIn } from './runs.ts';
import { inSlices } from './slices.ts';
import { findIn, type Terms } from './terms.ts';
import { addStale, type Stale, takeStale, watched } from './watch.ts';
import { createWrapper } from './wrapper.ts';

export type Marker = {
  readonly at: (event: Event) => Anchor | null;
  /** What is painted only, and so cannot have the focus. */
  readonly painted: () => readonly Anchor[];
  /** Above 0: the page is rather written in traditional script. */
  readonly leaning: () => number;
  /** Gives the page back as it was. */
  readonly stop: () => void;
};

type Tools = {
  readonly roots: readonly Element[];
  readonly terms: Terms;
  readonly options: Options;
  /** After each time that something was marked. */
  readonly changed: () => void;
};

/** Marks the terms below some elements, and keeps up with what the page changes. */
export const createMarker = ({ roots, terms, options, changed }: Tools): Marker => {
  const wrapper = createWrapper();
  const highlighter = createHighlighter();
  const left = leftAlone(options.headings, options.exclude);
  const choose = createChooser(options.occurrences);
  const stale: Stale = new Map(roots.map((root) => [root, true]));
  const stopped = new AbortController();
  let leaning = 0;
  let isBusy = false;

  const painterFor = (element: Element): Painter => {
    const isPainted = options.mode === 'highlight' || (options.mode !== 'wrap' && isOwned(element));
    return isPainted ? highlighter : wrapper;
  };
  function* markAll(): Generator<undefined> {
    for (const [element, isDeep] of takeStale(stale)) {
      if (element.closest(left)) unseen(() => wrapper.clear(element));
      else yield* mark(element, isDeep);
    }
  }
  function* mark(element: Element, isDeep: boolean): Generator<undefined> {
    for (const run of runsIn(element, left, !isDeep)) {
      const found = yield* findIn(run.text, terms.find);
      if (!holds(run)) continue;
      leaning += terms.leaning(run.text);
      const painter = painterFor(run.holder);
      if (!unseen(() => painter.paint(run, choose(run, found)))) yield* mark(run.holder, false);
    }
  }
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    do await inSlices(markAll(), stopped.signal);
    while (stale.size > 0 && !stopped.signal.aborted);
    isBusy = false;
    if (!stopped.signal.aborted) changed();
  };
  const observer = new MutationObserver((records) => {
    addStale(stale, records);
    void work();
  });
  /** Changes the page without taking that for a change of the page's own. */
  const unseen = <Result>(change: () => Result): Result => {
    addStale(stale, observer.takeRecords());
    const result = change();
    observer.takeRecords();
    return result;
  };
  for (const root of roots) observer.observe(root, watched);
  void work();
  return {
    at: (event) => wrapper.at(event) ?? highlighter.at(event),
    painted: highlighter.painted,
    leaning: () => leaning,
    stop: () => {
      stopped.abort();
      observer.disconnect();
      for (const painter of [wrapper, highlighter]) roots.forEach(painter.clear);
    },
  };
};
