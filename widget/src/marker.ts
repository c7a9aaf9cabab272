import { createOwned, leftAlone } from './elements.ts';
import type { Anchor } from './found.ts';
import { createHighlighter } from './highlighter.ts';
import { createChooser } from './occurrences.ts';
import type { Options } from './options.ts';
import { holds, type Run, runsIn } from './runs.ts';
import { inSlices } from './slices.ts';
import { findIn, type Terms } from './terms.ts';
import { type Stale, staleBy, watched } from './watch.ts';
import { createWrapper } from './wrapper.ts';

export type Marker = {
  readonly at: (event: Event) => Anchor | null;
  /** What is painted only, and so cannot have the focus. */
  readonly painted: () => readonly Anchor[];
  readonly leaning: () => number;
  /** Gives the page back as it was. */
  readonly stop: () => void;
};

type Tools = {
  readonly root: Element;
  readonly terms: Terms;
  readonly options: Options;
  /** After each time that something was marked. */
  readonly changed: () => void;
};

/** Marks the terms below an element, and keeps up with what the page changes. */
export const createMarker = ({ root, terms, options, changed }: Tools): Marker => {
  const { mode, headings, exclude, occurrences } = options;
  const [wrapper, highlighter] = [createWrapper(), createHighlighter()];
  const left = leftAlone(headings, exclude);
  const isOwned = createOwned();
  const choose = createChooser(occurrences, root);
  const painterOf = (run: Run): typeof wrapper =>
    mode === 'highlight' || (mode === 'auto' && isOwned(run.holder)) ? highlighter : wrapper;
  let leaning = 0;

  const isLeft = (element: Element): boolean => element.matches(left);
  function* mark({ element, isDeep }: Stale): Generator<undefined> {
    if (!element.isConnected || element.closest(left)) return;
    for (const run of runsIn(element, isLeft, !isDeep)) {
      const found = yield* findIn(run.text, terms.find);
      if (!holds(run)) continue;
      leaning += terms.leaning(run.text);
      const isDone = unseen(() => painterOf(run).paint(run, choose(run, found)));
      if (!isDone) yield* mark({ element: run.holder, isDeep: false });
    }
  }

  const waiting: Stale[] = [{ element: root, isDeep: true }];
  const stopped = new AbortController();
  function* markAll(): Generator<undefined> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.isDeep && next.element.closest(left)) unseen(() => wrapper.clear(next?.element ?? root));
      yield* mark(next);
    }
  }
  let isBusy = false;
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await inSlices(markAll(), stopped.signal);
    isBusy = false;
    if (!stopped.signal.aborted) changed();
  };
  const take = (records: readonly MutationRecord[]): void => {
    waiting.push(...staleBy(records, root));
    if (waiting.length > 0) void work();
  };
  const observer = new MutationObserver(take);
  observer.observe(root, watched);
  /** Changes the page without taking that for a change of the page's own. */
  const unseen = <Result>(change: () => Result): Result => {
    waiting.push(...staleBy(observer.takeRecords(), root));
    const result = change();
    observer.takeRecords();
    return result;
  };
  void work();

  return {
    at: (event) => wrapper.at(event) ?? highlighter.at(event),
    painted: highlighter.all,
    leaning: () => leaning,
    stop: () => {
      stopped.abort();
      observer.disconnect();
      for (const painter of [wrapper, highlighter]) painter.clear(root);
    },
  };
};
