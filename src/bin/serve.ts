import { createAsk } from '../explorer/ask.ts';
import { makeAssets } from '../explorer/assets.ts';
import { createExplorer } from '../explorer/explorer.ts';
import { createSourceReader } from '../explorer/source-files.ts';
import { createApp } from '../server/app.ts';
import { createContexts } from '../server/create-context.ts';
import { createLog } from '../server/log.ts';
import { createServer } from '../server/create-server.ts';
import { examplePath, EXAMPLES } from '../server/examples.ts';
import { boundsOf, listen, type Listening, mustBeFree } from '../server/http.ts';
import { type Limits, readLimits } from '../server/limits/limits.ts';
import { isLoopback } from '../server/middleware/hosts.ts';
import { createWidgetHandlers } from '../server/routes/widget.ts';
import { type ReadinessWatch, watchReadiness } from '../server/readiness.ts';
import type { Rehearsal } from '../server/rehearsal.ts';
import { readSchema } from '../server/schema.ts';
import { buildWidget } from '../../widget/build.ts';
import { CARD } from '../../widget/card.ts';
import type { Matching } from '../ingest/matching.ts';
import { type OpenGraph, openGraph, type Say } from './open-graph.ts';
import { lexiconCopies, PROJECT } from './project.ts';
import { rehearsalOn } from './rehearse.ts';
import { loadSeeds, openWords, readSeeds } from './seeds.ts';
import type { Settings } from './settings.ts';
import { readWeb, type WebSettings } from './web-settings.ts';

const { defect: log, overload: logOverload } = createLog((text) => console.error(text));

/**
 * Starts the service with the seed graph loaded. It listens when a card and a walk in each direction have been answered, and, where something was
 * loaded, every other kind of question too.
 *
 * @throws PORT_IN_USE before anything is started, and what openGraph and loadSeeds throw
 */
export const serve = async (settings: Settings, say: Say): Promise<Listening> => {
  await mustBeFree(settings);
  const { matching, folder } = openWords(lexiconCopies(settings.data), say);
  const readings = readSeeds(folder);
  const graph = await openGraph(settings, say);
  try {
    const loaded = await loadSeeds(graph.client, readings, say);
    const rehearsal = rehearsalOn(graph.client, matching, say);
    await rehearsal.first();
    const rest = rehearsal.rest();
    if (loaded > 0) await rest;
    else rest.catch(logOverload);
    return await listenOn(graph, { matching, settings, watch: watchOn(graph, rehearsal) });
  } catch (error) {
    const reason = (await graph.local?.explain(error)) ?? error;
    await graph.close();
    throw reason;
  }
};

/** How long the database may take for the least that it can be asked, in milliseconds. */
const PING = 3_000;

const watchOn = ({ client, local }: OpenGraph, { first, rest }: Rehearsal): ReadinessWatch => {
  const pinging = client.patient({ limit: PING, reach: 0 });
  return watchReadiness({
    ping: () => pinging.read('graph/version', {}),
    rehearse: async () => {
      await first();
      rest().catch(logOverload);
    },
    isUp: () => local && local.state() === 'UP',
  });
};

type Ready = { readonly matching: Matching; readonly settings: Settings; readonly watch: ReadinessWatch };

const listenOn = async (
  { client, local, close }: OpenGraph,
  { matching, settings, watch }: Ready,
): Promise<Listening> => {
  const { host, port, web = readWeb({}), limits = readLimits() } = settings;
  const context = createContexts({ reader: client, ...matching });
  const schema = readSchema(PROJECT.schema);
  const graphql = createServer({ schema, context, log, logOverload, kept: [CARD.query], limits });
  const widget = {
    ...matching,
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
    readiness: () => (listening.isStopping() ? STOPPING : watch.now()),
    ...webOf(host, web, limits),
    log,
  });
  const listening = await listen(app.fetch, { host, port }, boundsOf(limits));
  await local?.announce(listening.origin);
  return {
    ...listening,
    stop: async (notice) => {
      watch.stop();
      await listening.stop(notice);
      await close();
    },
  };
};

const STOPPING = { ready: false, reason: 'The service is being stopped.' } as const;

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
