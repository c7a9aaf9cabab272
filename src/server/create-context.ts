import { createExplain } from '../answers/explain.ts';
import { createLists } from '../answers/lists.ts';
import { createMeasureLists } from '../answers/measures.ts';
import { createScopes } from '../answers/scopes.ts';
import { createSearch } from '../answers/search.ts';
import { createTermIndexes } from '../answers/term-index.ts';
import { createTimeline } from '../answers/timeline.ts';
import type { Reader } from '../graph/client.ts';
import { graphVersion } from '../graph/version.ts';
import { createLoaders } from '../loaders/loaders.ts';
import type { Fold } from '../text/fold.ts';
import type { Context } from '../resolvers/context.ts';

export type ContextTools = {
  readonly reader: Reader;
  readonly fold: Fold;
  readonly words: readonly string[];
};

/** Makes the context of each request; only the term index outlives one. */
export const createContexts = ({ reader, fold, words }: ContextTools): (() => Context) => {
  const currentIndex = createTermIndexes({ fold, words });
  return () => {
    const loaders = createLoaders(reader);
    const scopes = createScopes(reader);
    const tools = { reader, fold, scopes };
    const graph = once(() => graphVersion(reader));
    return {
      reader,
      loaders,
      scopes,
      explain: createExplain(tools),
      list: createLists(tools),
      listMeasures: createMeasureLists(tools),
      search: createSearch({ ...tools, entities: loaders.entities }),
      timeline: createTimeline({ fold, appearances: loaders.appearances }),
      graph,
      termIndex: once(async () => currentIndex(reader, (await graph()).version)),
    };
  };
};

/** Does it at most once. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};
