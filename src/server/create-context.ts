import { createExplain } from '../answers/explain.ts';
import { createLists } from '../answers/lists.ts';
import { createMeasureLists } from '../answers/measures.ts';
import { createScopes } from '../answers/scopes.ts';
import { createSearch } from '../answers/search.ts';
import { createTermIndexes } from '../answers/term-index.ts';
import { createTimeline } from '../answers/timeline.ts';
import { createWalks } from '../answers/walk.ts';
import type { Reader } from '../graph/client.ts';
import { readerOfRequest } from '../graph/request-reader.ts';
import { graphVersion } from '../graph/version.ts';
import { createLoaders } from '../loaders/loaders.ts';
import type { Fold } from '../text/fold.ts';
import type { Context, Ending } from '../resolvers/context.ts';

export type ContextTools = {
  readonly reader: Reader;
  readonly fold: Fold;
  readonly words: readonly string[];
};

/** Makes the context of each request; only the term index outlives one, and is read to the end whoever leaves. */
export const createContexts = ({
  reader: shared,
  fold,
  words,
}: ContextTools): ((ending?: Ending) => Context) => {
  const currentIndex = createTermIndexes({ fold, words });
  return (ending) => {
    const reader = readerOfRequest(shared, ending);
    const load = () => createLoaders(reader, ending?.pace?.afterTurns);
    const loaders = load();
    const scopes = createScopes(reader);
    const asked = { reader, fold, scopes };
    const graph = once(() => graphVersion(reader));
    return {
      signal: ending?.signal ?? ENDLESS,
      reader,
      loaders,
      scopes,
      explain: createExplain(asked),
      list: createLists({ ...asked, loaders }),
      listMeasures: createMeasureLists(asked),
      search: createSearch({ ...asked, entities: loaders.entities }),
      timeline: createTimeline({ fold, appearances: loaders.appearances }),
      walk: createWalks(loaders, load),
      graph,
      termIndex: once(async () => currentIndex(shared, (await graph()).version)),
    };
  };
};

/** Of what no request asks for. */
const ENDLESS = new AbortController().signal;

/** Does it at most once. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};
