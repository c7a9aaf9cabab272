import type { Explain } from '../answers/explain.ts';
import type { ListEntities } from '../answers/lists.ts';
import type { ListMeasures } from '../answers/measures.ts';
import type { Scopes } from '../answers/scopes.ts';
import type { Search } from '../answers/search.ts';
import type { TermIndex } from '../answers/term-index.ts';
import type { Reader } from '../graph/client.ts';
import type { WalkFrom } from '../answers/walk.ts';
import type { Timeline } from '../answers/timeline.ts';
import type { GraphVersion } from '../graph/version.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** What ends the work for a request: its client leaves, or its time is over. Waiting for a turn is no work. */
export type Ending = {
  readonly signal: AbortSignal;
  readonly waiting: <Value>(turn: Promise<Value>) => Promise<Value>;
  /** Where an answer is completed a slice at a time: does something when every slice has had its turn. */
  readonly pace?: { readonly afterTurns: (work: () => void) => void };
};

/** What one request works with; made anew for each, so that nothing leaks from one reader to another. */
export type Context = {
  readonly signal: AbortSignal;
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly scopes: Scopes;
  readonly explain: Explain;
  readonly list: ListEntities;
  readonly listMeasures: ListMeasures;
  readonly search: Search;
  readonly timeline: Timeline;
  readonly walk: WalkFrom;
  /** Which version answers, read once for a request. */
  readonly graph: () => Promise<GraphVersion>;
  /** The terms of the current version, read once for a request. */
  readonly termIndex: () => Promise<TermIndex>;
};
