import { readFileSync } from 'node:fs';

import { type Recorded, replay } from '../../support/explorer.ts';
import { at, type Handler, type Site, startSite } from './site.ts';

const RECORDED = JSON.parse(
  readFileSync(new URL('../recorded/explorer.json', import.meta.url), 'utf8'),
) as Recorded;

/** What the service would suggest for anything. */
export const SUGGESTIONS = ['綠美湞江', '綠美韶關', '綠美廣東生態建設'].map((name, index) => ({
  entity: { name, kind: 'TERM', href: `/term/suggested-${index}` },
  matchedLabel: { text: name },
}));

const suggest: Handler = at('/graphql', () => Response.json({ data: { suggest: SUGGESTIONS } }));

/** The pages of the site on answers that the service gave. */
export const startExplorerSite = async (graphql: Handler = suggest): Promise<Site> =>
  startSite(graphql, replay(RECORDED));
