import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadReport } from '../../src/ingest/load-report.ts';
import { codesOf, dataOf } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { removeReport } from '../support/remove-report.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { type Arrow, syntheticReport } from '../support/synthetic-report.ts';

type Link = {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
};
type Subgraph = {
  readonly nodes: readonly string[];
  readonly links: readonly Link[];
  readonly isPartial: boolean;
};

/** A term with a branch of two hundred actions and three of one or two, one of which leads on. */
const HUB = Array.from({ length: 200 }, (_, index) => `action:邻${String(index).padStart(3, '0')}`);
const ARROWS: readonly Arrow[] = [
  ...HUB.map((to): Arrow => ({ kind: 'GOVERNS', from: 'term:邻', to })),
  { kind: 'PURSUES', from: 'term:邻', to: 'goal:邻甲' },
  { kind: 'PURSUES', from: 'term:邻', to: 'goal:邻乙' },
  { kind: 'HAS_PART', from: 'term:邻', to: 'term:邻部' },
  { kind: 'HAS_PART', from: 'term:邻上', to: 'term:邻' },
  { kind: 'CASCADES_TO', from: 'term:邻上', to: 'term:邻部' },
  { kind: 'GOVERNS', from: 'term:邻部', to: 'action:邻远' },
];
const REPORT = syntheticReport({
  slug: '邻县-2040',
  year: 2040,
  place: 'place:邻县',
  entities: ['place:邻县', ...new Set(ARROWS.flatMap(({ from, to }) => [from, to]))],
  arrows: ARROWS,
});

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  await loadReport(service.client, REPORT);
});
afterAll(async () => {
  await removeReport(service.client, REPORT.report.id);
  await service.close();
});

const around = async (of: string, args = ''): Promise<Subgraph> => {
  const asked = `query ($of: ID!) { neighborhood(of: $of ${args}) { isPartial nodes { id } links { id from { id } to { id } } } }`;
  const { nodes, ...rest } = (await dataOf(service.ask(asked, { of }))).neighborhood;
  return { ...rest, nodes: nodes.map(({ id }: { id: string }) => id) };
};

const SMALL = ['goal:邻甲', 'goal:邻乙', 'term:邻部', 'term:邻上'];

describe('what is next to an entity', () => {
  it('both ways, the entity itself first, each once', async () => {
    const { nodes, isPartial } = await around('term:邻部');
    expect(nodes[0]).toBe('term:邻部');
    expect(nodes.toSorted()).toEqual(['action:邻远', 'term:邻', 'term:邻上', 'term:邻部'].toSorted());
    expect(isPartial).toBe(false);
  });

  it('a hub does not crowd out the others: every branch has its share', async () => {
    const { nodes, isPartial } = await around('term:邻', ', first: 12');
    expect(nodes).toHaveLength(12);
    expect(nodes).toEqual(expect.arrayContaining(SMALL));
    expect(nodes.filter((id) => HUB.includes(id))).toHaveLength(7);
    expect(isPartial).toBe(true);
  });

  it('with a limit as small as the branches, one of each', async () => {
    const { nodes } = await around('term:邻', ', first: 5');
    expect(nodes.filter((id) => HUB.includes(id))).toHaveLength(1);
    expect(nodes.filter((id) => id.startsWith('goal:'))).toHaveLength(1);
  });

  it('a limit that holds all of them cuts nothing', async () => {
    const { nodes, isPartial } = await around('term:邻', ', first: 205');
    expect(nodes).toHaveLength(205);
    expect(isPartial).toBe(false);
    expect(await around('term:邻', ', first: 204')).toMatchObject({ isPartial: true });
  });

  it('the links are all relations between its nodes, and no others', async () => {
    const { nodes, links } = await around('term:邻', ', first: 12');
    const expected = ARROWS.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));
    expect(links).toHaveLength(expected.length);
    expect(links.map(({ from, to }) => `${from.id}>${to.id}`).toSorted()).toEqual(
      expected.map(({ from, to }) => `${from}>${to}`).toSorted(),
    );
    expect(links.map(({ from, to }) => `${from.id}>${to.id}`)).toContain('term:邻上>term:邻部');
  });

  it('two steps away: nearest first', async () => {
    const { nodes, isPartial } = await around('goal:邻甲', ', depth: 2, first: 500');
    expect(nodes.slice(0, 2)).toEqual(['goal:邻甲', 'term:邻']);
    expect(nodes).toHaveLength(206 - 1);
    expect(nodes).not.toContain('action:邻远');
    expect(isPartial).toBe(false);
  });

  it('three steps away', async () => {
    const { nodes, isPartial } = await around('goal:邻甲', ', depth: 3, first: 500');
    expect(nodes.at(-1)).toBe('action:邻远');
    expect(isPartial).toBe(false);
  });

  it('is partial where a limit cut it, and then it is full', async () => {
    for (const first of [1, 2, 50, 100]) {
      const { nodes, isPartial } = await around('goal:邻甲', `, depth: 3, first: ${first}`);
      expect({ isPartial, nodes: nodes.length }).toEqual({ isPartial: true, nodes: first });
    }
  });

  it('an entity without relations is alone', async () => {
    expect(await around('place:邻县')).toEqual({ nodes: ['place:邻县'], links: [], isPartial: false });
  });
});

describe('of the report', () => {
  it.each(['term:广东省-韶关市-浈江区-区委-1363', 'place:广东省-韶关市-浈江区', 'term:三线一单'])(
    '%s: what its relations say',
    async (id) => {
      const { nodes, links, isPartial } = await around(id, ', first: 500');
      const { node } = await dataOf(
        service.ask(
          'query ($id: ID!) { node(id: $id) { ... on Entity { relations(first: 100) { totalCount edges { node { id from { id } to { id } } } } } } }',
          { id },
        ),
      );
      const told: readonly Link[] = node.relations.edges.map((edge: { node: Link }) => edge.node);
      expect(isPartial).toBe(false);
      if (node.relations.totalCount <= 100)
        expect(nodes.toSorted()).toEqual(
          [...new Set([id, ...told.flatMap(({ from, to }) => [from.id, to.id])])].toSorted(),
        );
      expect(links.map((link) => link.id)).toEqual(expect.arrayContaining(told.map((link) => link.id)));
      for (const { from, to } of links)
        expect([nodes.includes(from.id), nodes.includes(to.id)]).toEqual([true, true]);
    },
  );

  it('a partial one is as full as its limit, wherever it begins', async () => {
    const terms = await everyNode(service.ask, 'terms', 'id', '{ termStatus: DEFINED }');
    for (const { id } of terms) {
      const { nodes, isPartial } = await around(id, ', depth: 3, first: 60');
      if (isPartial) expect([id, nodes.length]).toEqual([id, 60]);
    }
  });
});

describe('what it does not accept', () => {
  it.each(['depth: 0', 'depth: 4', 'first: 0', 'first: 501'])('%s: BAD_INPUT', async (args) => {
    expect(
      await codesOf(service.ask(`{ neighborhood(of: "term:三线一单", ${args}) { isPartial } }`)),
    ).toEqual(['BAD_INPUT']);
  });

  it('an unknown id: NOT_FOUND; a report: BAD_INPUT', async () => {
    expect(await codesOf(service.ask('{ neighborhood(of: "term:nowhere") { isPartial } }'))).toEqual([
      'NOT_FOUND',
    ]);
    expect(
      await codesOf(service.ask('{ neighborhood(of: "report:广东省-韶关市-浈江区-2024") { isPartial } }')),
    ).toEqual(['BAD_INPUT']);
  });
});
