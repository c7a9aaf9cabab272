import { createExplain } from '../answers/explain.ts';
import { createLists } from '../answers/lists.ts';
import { createMeasureLists } from '../answers/measures.ts';
import { createScopes } from '../answers/scopes.ts';
import { createSearch } from '../answers/search.ts';
import { createTermIndexes } from '../answers/term-index.ts';
import { createTimeline } from '../answers/timeline.ts';
import { createWalks } from '../answers/walk.ts';
import type { Reader } from '../graph/client.ts';
import type { Ending } from '../graph/gate.ts';
import { readerOfRequest } from '../graph/request-reader.ts';
import { graphVersion } from '../graph/version.ts';
import { createLoaders } from '../loaders/loaders.ts';
import type { Fold } from '../match/fold.ts';
import type { Context } from '../resolvers/context.ts';

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
    const loaders = createLoaders(reader);
    const scopes = createScopes(reader);
    const tools = { reader, fold, scopes };
    const graph = once(() => graphVersion(reader));
    return {
      reader,
      loaders,
      scopes,
      explain: createExplain(tools),
      list: createLists({ ...tools, loaders }),
      listMeasures: createMeasureLists(tools),
      search: createSearch({ ...tools, entities: loaders.entities }),
      timeline: createTimeline({ fold, appearances: loaders.appearances }),
      walk: createWalks(loaders),
      graph,
      termIndex: once(async () => currentIndex(shared, (await graph()).version)),
    };
  };
};

/** Does it at most once. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};
