import { createAsk } from '../explorer/ask.ts';
import { makeAssets } from '../explorer/assets.ts';
import { createExplorer } from '../explorer/explorer.ts';
import { createSourceReader } from '../explorer/source-files.ts';
import { createContexts } from '../server/create-context.ts';
import { createServer } from '../server/create-server.ts';
import { examplePath, EXAMPLES } from '../server/examples.ts';
import { listen, type Listening, mustBeFree, withShortAddresses } from '../server/http.ts';
import { readSchema } from '../server/schema.ts';
import { createWidgetDoor } from '../server/widget-door.ts';
import { buildWidget } from '../../widget/build.ts';
import { CARD } from '../../widget/card.ts';
import { openGraph, type Say } from './open-graph.ts';
import { lexiconCopies, PROJECT } from './project.ts';
import { loadSeeds, openWords, readSeeds } from './seeds.ts';
import type { Settings } from './settings.ts';

const log = (error: unknown): void => console.error(error);

/**
 * Starts the service with the seed graph loaded.
 *
 * @throws PORT_IN_USE before anything is started, and what openGraph and loadSeeds throw
 */
export const serve = async ({ host, port, ...settings }: Settings, say: Say): Promise<Listening> => {
  await mustBeFree({ host, port });
  const { matching, folder } = openWords(lexiconCopies(settings.data), say);
  const readings = readSeeds(folder);
  const { client, local, close } = await openGraph(settings, say);
  try {
    await loadSeeds(client, readings, say);
    const context = createContexts({ reader: client, ...matching });
    const pages = createExplorer({
      ask: createAsk((url, init) => yoga.fetch(url, init)),
      assets: makeAssets(PROJECT.explorer),
      readSource: createSourceReader(PROJECT.seeds),
      log,
    });
    const widget = createWidgetDoor({ ...matching, context, log, card: CARD, script: buildWidget() });
    const yoga = createServer({
      schema: readSchema(PROJECT.schema),
      context,
      log,
      doors: [widget, pages],
      kept: [CARD.query],
    });
    const { origin, stop } = await listen(
      withShortAddresses((request, response) => void yoga(request, response)),
      { host, port },
    );
    await local?.announce(origin);
    return {
      origin,
      stop: async () => {
        await stop();
        await close();
      },
    };
  } catch (error) {
    const reason = (await local?.explain(error)) ?? error;
    await close();
    throw reason;
  }
};

/** What a person can try first, as links that open with the question filled in. */
export const exampleLinks = (origin: string): readonly string[] => [
  `${origin}/search?q=1363  “1363”是什麼意思?`,
  `${origin}/search?q=${encodeURIComponent('綠美湞江')}  綠美湞江落到哪些項目、哪些地方?`,
  `${origin}/widget  把解釋放進別的網頁`,
  ...EXAMPLES.map(({ title }, index) => `${origin}${examplePath(index)}  ${title} (GraphQL)`),
];
