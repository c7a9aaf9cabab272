import { createAsk } from '../explorer/ask.ts';
import { makeAssets } from '../explorer/assets.ts';
import { createExplorer } from '../explorer/explorer.ts';
import { createSourceReader } from '../explorer/source-files.ts';
import type { GraphClient } from '../graph/client.ts';
import { planWalks } from '../graph/walks.ts';
import { readLexicon } from '../ingest/seeds.ts';
import { createApp } from '../server/app.ts';
import { createContexts } from '../server/create-context.ts';
import { createLog } from '../server/log.ts';
import { createServer } from '../server/create-server.ts';
import { examplePath, EXAMPLES } from '../server/examples.ts';
import { boundsOf, listen, type Listening, mustBeFree } from '../server/http.ts';
import { type Limits, readLimits } from '../server/limits/limits.ts';
import { isLoopback } from '../server/middleware/hosts.ts';
import { createWidgetHandlers } from '../server/routes/widget.ts';
import { readSchema } from '../server/schema.ts';
import { buildWidget } from '../../widget/build.ts';
import { CARD } from '../../widget/card.ts';
import { loadSeeds, openGraph, type Say } from './open-graph.ts';
import { PROJECT } from './project.ts';
import type { Settings } from './settings.ts';
import { readWeb, type WebSettings } from './web-settings.ts';

const { defect: log, overload: logOverload } = createLog((text) => console.error(text));

/** A database too busy to plan in time does so for its first reader. */
const planned = (client: GraphClient): Promise<void> => planWalks(client).catch(() => undefined);

/**
 * Starts the service with the seed graph loaded.
 *
 * @throws PORT_IN_USE before anything is started, and what openGraph and loadSeeds throw
 */
export const serve = async (
  { host, port, web = readWeb({}), limits = readLimits(), ...settings }: Settings,
  say: Say,
): Promise<Listening> => {
  await mustBeFree({ host, port });
  const lexicon = readLexicon(PROJECT.seeds);
  const { client, close } = await openGraph(settings, say);
  try {
    // The database plans walks while the seeds are compared, and again where they changed it: the first reader hardly waits for that.
    const planning = planned(client);
    await loadSeeds(client, lexicon, say);
    void planning.then(() => planned(client));
    const context = createContexts({ reader: client, ...lexicon });
    const graphql = createServer({
      schema: readSchema(PROJECT.schema),
      context,
      log,
      logOverload,
      kept: [CARD.query],
      limits,
    });
    const widget = {
      ...lexicon,
      termIndex: () => context().termIndex(),
      log,
      card: CARD,
      script: buildWidget(),
    };
    const app = createApp({
      graphql,
      pages: createExplorer({
        ask: createAsk((url, init) => graphql.fetch(url, init)),
        assets: makeAssets(PROJECT.explorer),
        readSource: createSourceReader(PROJECT.seeds),
        log,
        origin: web.publicOrigin,
      }),
      widget: createWidgetHandlers(widget),
      readiness: async () =>
        listening.isStopping()
          ? { ready: false, reason: 'The service is being stopped.' }
          : { ready: true, reason: null },
      ...webOf(host, web, limits),
      log,
    });
    const listening = await listen(app.fetch, { host, port }, boundsOf(limits));
    return {
      ...listening,
      stop: async (notice) => {
        await listening.stop(notice);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** What the web is to the app. */
const webOf = (
  host: string,
  { publicOrigin, hosts, hasGraphiql, clientHeader }: WebSettings,
  limits: Limits,
) => ({
  rate: { limits, clientHeader },
  hosts: {
    names: [...hosts, host, ...(publicOrigin === null ? [] : [new URL(publicOrigin).hostname])],
    isPublic: !isLoopback(host),
  },
  isSecure: publicOrigin?.startsWith('https:') ?? false,
  hasGraphiql,
});

/** What a person can try first, as links that open with the question filled in. */
export const exampleLinks = (origin: string): readonly string[] => [
  `${origin}/search?q=1363  “1363”是什麼意思?`,
  `${origin}/search?q=${encodeURIComponent('綠美湞江')}  綠美湞江落到哪些項目、哪些地方?`,
  `${origin}/widget  把解釋放進別的網頁`,
  ...EXAMPLES.map(({ title }, index) => `${origin}${examplePath(index)}  ${title} (GraphQL)`),
];
