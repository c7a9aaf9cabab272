import type { Variables } from '../../../src/explorer/ask.ts';
import type { Assets } from '../../../src/explorer/assets.ts';
import { createExplorer } from '../../../src/explorer/explorer.ts';

const NO_ASSETS: Assets = { path: (name) => `/assets/${name}`, find: () => null };

export type Asked = { readonly query: string; readonly variables: Variables };

/** The explorer on a service that gives one answer; what it was asked, in order, is kept. */
export const explorerOn = (answer: unknown) => {
  const asked: Asked[] = [];
  const errors: unknown[] = [];
  const explorer = createExplorer({
    ask: async <Data>(query: string, variables: Variables = {}) => {
      asked.push({ query, variables });
      if (answer instanceof Error) throw answer;
      return answer as Data;
    },
    assets: NO_ASSETS,
    readSource: async () => null,
    log: (error) => errors.push(error),
  });
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await explorer.request(`http://tifa.test${path}`, { headers });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { get, asked, errors };
};

export const NO_USES = {
  totalCount: 0,
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

export const NOTHING_FOUND = { ...NO_USES };

const REVIEWED = { source: 'x-2031/terms.yaml:7', reviewed: true, confidence: null, reason: null };

/** A term of which nothing is recorded but its name. */
export const bareTerm = (changed: Readonly<Record<string, unknown>> = {}) => ({
  id: 'term:甲',
  kind: 'TERM',
  name: '甲',
  href: '/term/%E7%94%B2',
  summary: null,
  labels: [],
  uses: NO_USES,
  code: null,
  level: null,
  issuer: null,
  status: 'USED_UNDEFINED',
  partOf: [],
  parts: [],
  definitions: [],
  timeline: [],
  above: { cutBy: null, paths: [] },
  below: { cutBy: null, paths: [] },
  leadsTo: { cutBy: null, paths: [] },
  others: { edges: [] },
  ...REVIEWED,
  ...changed,
});

export const evidence = (quote: string) => ({
  quote,
  href: '/report/x-2031?at=3-9#3-9',
  report: {
    id: 'report:x-2031',
    title: '某地政府工作報告',
    href: '/report/x-2031',
    year: 2031,
    issuedOn: '2031-01-09',
    place: { name: '某地' },
  },
});

/** What a section with an id holds, as text. */
export const section = (body: string, id: string): string => {
  const [, after = ''] = body.split(`<h2 id="${id}">`);
  return (after.split('</section>')[0] ?? '').replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
};
