import { isOwned } from './elements.ts';
import type { Anchor } from './found.ts';
import { createHighlighter } from './highlighter.ts';
import type { Options } from './options.ts';
import { createReader } from './reader.ts';
import { holds } from './runs.ts';
import { keepingSelection } from './selection.ts';
import { inSlices } from './slices.ts';
import type { Terms } from './terms.ts';
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
  const reader = createReader(terms, options);
  const stale: Stale = new Map(roots.map((root) => [root, true]));
  const stopped = new AbortController();
  let isBusy = false;

  function* readAll(): Generator<undefined> {
    for (const [element, isDeep] of takeStale(stale)) {
      if (reader.isLeftAlone(element)) unseen(() => wrapper.clear(element));
      else yield* reader.read(element, isDeep);
    }
  }
  /** Reading and changing by turns would have the browser work out its styles each time. */
  const paintAll = (): void =>
    unseen(() => {
      for (const [run, found] of reader.take()) {
        const painter = isPainted(options.mode, run.holder) ? highlighter : wrapper;
        if (holds(run) && !painter.paint(run, found)) stale.set(run.holder, false);
      }
    });
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    do await inSlices(readAll(), stopped.signal, paintAll);
    while (stale.size > 0);
    isBusy = false;
    changed();
  };
  const observer = new MutationObserver((records) => {
    addStale(stale, records);
    void work();
  });
  /** Changes the page without taking that for a change of the page's own. */
  const unseen = (change: () => void): void => {
    addStale(stale, observer.takeRecords());
    keepingSelection(change);
    observer.takeRecords();
  };
  for (const root of roots) observer.observe(root, watched);
  void work();
  return {
    at: (event) => wrapper.at(event) ?? highlighter.at(event),
    painted: highlighter.painted,
    leaning: reader.leaning,
    stop: () => {
      stopped.abort();
      observer.disconnect();
      keepingSelection(() => {
        for (const { clear } of [wrapper, highlighter]) for (const root of roots) clear(root);
      });
    },
  };
};

const isPainted = (mode: string, element: Element): boolean =>
  mode === 'highlight' || (mode !== 'wrap' && isOwned(element));
