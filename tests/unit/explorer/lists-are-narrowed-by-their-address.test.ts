import { describe, expect, it } from 'vitest';

import { explorerOn } from './pages-support.ts';

const list = (changed: object = {}) => ({
  list: {
    totalCount: 2,
    edges: [
      { node: { kind: 'ACTION', name: '修路', href: '/action/a', actionStatus: 'PLANNED', year: 2031 } },
    ],
    pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: 'S', endCursor: 'E' },
    ...changed,
  },
  known: [{ id: 'term:甲', href: '/term/x', name: '甲' }],
});

describe('a list', () => {
  it('asks for what its address names', async () => {
    const { get, asked } = explorerOn(list());
    await get(
      '/actions?text=路&status=PLANNED&year=2031&serves=term:甲&locatedIn=place:乙&report=report:丙&after=C',
    );
    expect(asked[0]?.variables).toMatchObject({
      filter: {
        text: '路',
        actionStatus: 'PLANNED',
        termStatus: null,
        year: 2031,
        serves: 'term:甲',
        locatedIn: 'place:乙',
        scope: { report: 'report:丙', place: null, year: null },
      },
      ids: ['term:甲', 'place:乙', 'report:丙'],
      first: 50,
      after: 'C',
    });
  });

  it('leaves out conditions that are empty, impossible, or do not fit its kind', async () => {
    const { get, asked } = explorerOn(list());
    await get('/terms?text=&status=NONE&year=2031&locatedIn=place:乙');
    expect(asked[0]?.variables['filter']).toEqual({
      text: null,
      serves: null,
      locatedIn: null,
      year: null,
      termStatus: null,
      actionStatus: null,
    });
  });

  it('names what it is narrowed to, with a way out of it', async () => {
    const { body } = await explorerOn(list()).get('/actions?serves=term:甲&text=路');
    expect(body).toContain('<a href="/term/x" lang="zh">甲</a>');
    expect(body).toContain('href="/actions?text=%E8%B7%AF"');
  });

  it('pages both ways, and keeps its conditions', async () => {
    const { body } = await explorerOn(list()).get('/actions?text=a&after=C');
    expect(body).toContain('rel="prev" href="/actions?text=a&amp;before=S"');
    expect(body).toContain('rel="next" href="/actions?text=a&amp;after=E"');
    const { get, asked } = explorerOn(list());
    await get('/actions?before=S');
    expect(asked[0]?.variables).toMatchObject({ last: 50, before: 'S' });
    expect(asked[0]?.variables).not.toHaveProperty('first');
  });
});

describe('a view of the graph in another format', () => {
  const node = {
    id: 'place:乙',
    kind: 'PLACE',
    name: '乙',
    href: '/place/x',
    summary: null,
    source: null,
    reviewed: true,
    confidence: null,
    reason: null,
    labels: [],
    uses: { totalCount: 0, edges: [] },
    level: null,
    within: null,
    holder: { totalCount: 0, edges: [] },
    inside: { totalCount: 0, edges: [] },
    projects: { totalCount: 0, edges: [] },
    serves: { cutBy: null, paths: [] },
  };

  it.each([
    ['svg', 'image/svg+xml', /^<\?xml[^]*<svg/u],
    ['mermaid', 'text/plain; charset=utf-8', /^flowchart/u],
    ['json', 'application/json; charset=utf-8', /"root": "place:乙"/u],
    ['csv', 'text/csv; charset=utf-8', /^\uFEFF?from,/u],
  ])('is %s', async (format, type, begins) => {
    const { headers, body } = await explorerOn({ node }).get(`/place/x?as=${format}`);
    expect(headers.get('content-type')).toBe(type);
    expect(body).toMatch(begins);
  });

  it('is bad input for a format that there is not', async () => {
    const { status, body } = await explorerOn({ node }).get('/place/x?as=toString');
    expect(status).toBe(400);
    expect(body).toContain('as must be one of svg, mermaid, json, csv');
  });

  it('may be the free graph, whose script no other page loads', async () => {
    const { get } = explorerOn({ node });
    expect((await get('/place/x?as=graph')).body).toContain('src="/assets/free-graph.js"');
    expect((await get('/place/x')).body).not.toContain('free-graph.js');
  });
});
