import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dataOf } from '../support/ask.ts';
import { type Connection, CONNECTION, everyNode, nodesOf } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Section = {
  readonly id: string;
  readonly path: readonly string[];
  readonly heading: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
};
type Evidence = {
  readonly report: { readonly id: string };
  readonly section: Section;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly href: string;
};
type Relation = {
  readonly id: string;
  readonly kind: string;
  readonly from: { readonly id: string; readonly kind: string };
  readonly to: { readonly id: string; readonly kind: string };
  readonly basis: string;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
};
type Entity = {
  readonly id: string;
  readonly relations: Connection<Relation>;
  readonly mentions: Connection<Mention>;
};
type Mention = { readonly evidence: Evidence };

const REPORT = 'report:广东省-韶关市-浈江区-2024';
const LISTS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations'];
const EVIDENCE =
  'evidence { report { id } section { id path heading depth start end } quote start end href }';
const RELATION = `id kind from { id kind } to { id kind } basis note ${EVIDENCE}`;

let service: TestService;
let text: string;
let sections: readonly Section[];
let entities: readonly Entity[];
let evidence: readonly Evidence[];

const relationsOf = ({ relations }: Entity): readonly Relation[] => nodesOf([relations]);
const mentionsOf = ({ mentions }: Entity): readonly Mention[] => nodesOf([mentions]);

beforeAll(async () => {
  service = await startTestService();
  ({ text, sections } = (
    await dataOf(
      service.ask(
        `{ node(id: "${REPORT}") { ... on Report { text sections { id path heading depth start end } } } }`,
      ),
    )
  ).node);
  const fields = `id
    relations(first: 100, side: OUT) { ${CONNECTION} edges { cursor node { ${RELATION} } } }
    mentions(first: 100) { ${CONNECTION} edges { cursor node { ${EVIDENCE} } } }`;
  entities = (await Promise.all(LISTS.map((list) => everyNode(service.ask, list, fields, '{}', 50)))).flat();
  const definitions = await everyNode(service.ask, 'terms', `definitions { ${EVIDENCE} }`);
  const measures = await everyNode(service.ask, 'measures', EVIDENCE);
  evidence = [
    ...entities.flatMap((entity) => [
      ...relationsOf(entity).flatMap((one) => one.evidence),
      ...mentionsOf(entity).map((one) => one.evidence),
    ]),
    ...definitions.flatMap((term) => term.definitions.map((one: { evidence: Evidence }) => one.evidence)),
    ...measures.flatMap((measure) => measure.evidence),
  ];
});
afterAll(() => service.close());

describe('every piece of evidence of the whole graph', () => {
  it('there are thousands', () => {
    expect(evidence.length).toBeGreaterThan(2_000);
  });

  it('is exactly the text of its report from start to end', () => {
    expect(
      evidence.filter(
        ({ quote, start, end, report }) =>
          report.id !== REPORT || quote === '' || text.slice(start, end) !== quote,
      ),
    ).toEqual([]);
  });

  it('lies in its section, the innermost one', () => {
    const known = new Map(sections.map((section) => [section.id, section]));
    const wrong = evidence.filter(({ section, start, end }) => {
      const inner = sections
        .filter((one) => one.start <= start && start < one.end)
        .toSorted((one, other) => other.depth - one.depth)[0];
      return section.id !== inner?.id || known.get(section.id) === undefined || end > section.end;
    });
    expect(wrong).toEqual([]);
  });

  it("opens the report's page there", () => {
    const page = `/report/${encodeURIComponent(REPORT.slice('report:'.length))}`;
    for (const { href, start, end } of evidence)
      expect(href).toBe(`${page}?at=${start}-${end}#${start}-${end}`);
  });
});

describe('sections', () => {
  it('come in document order and lie within the text', () => {
    expect(sections.map(({ start }) => start)).toEqual(
      sections.map(({ start }) => start).toSorted((one, other) => one - other),
    );
    for (const { start, end } of sections) expect(0 <= start && start < end && end <= text.length).toBe(true);
  });

  it('hold their headings, and their paths lead to them', () => {
    for (const { path, heading, depth, start, end } of sections) {
      expect(path).toHaveLength(depth);
      expect(path.at(-1)).toBe(heading);
      expect(text.slice(start, end).replaceAll(/\s/gu, '')).toContain(heading.replaceAll(/\s/gu, ''));
    }
  });

  it('nest: the one before is around it, or over', () => {
    for (const one of sections)
      for (const other of sections)
        expect(
          one.end <= other.start ||
            other.end <= one.start ||
            (one.start <= other.start && other.end <= one.end) ||
            (other.start <= one.start && one.end <= other.end),
        ).toBe(true);
  });
});

describe('relations', () => {
  it('all of them are told: as many as the graph counts, each with an id of its own', async () => {
    const all = entities.flatMap(relationsOf);
    const { graph } = await dataOf(service.ask('{ graph { relations entities reports } }'));
    expect(graph).toEqual({ relations: all.length, entities: entities.length, reports: 1 });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      entities.every(
        ({ relations, mentions }) =>
          !relations.pageInfo.hasNextPage &&
          relations.totalCount === relations.edges.length &&
          mentions.totalCount >= mentions.edges.length,
      ),
    ).toBe(true);
  });

  it('each has the words that state it, and what was concluded says why', () => {
    for (const { kind, basis, note, evidence: quotes } of entities.flatMap(relationsOf)) {
      // Where something stands, an editor may know though the report does not say it.
      const isKnown = basis === 'INFERRED' && ['WITHIN', 'LOCATED_IN'].includes(kind);
      if (!isKnown) expect(quotes.length).toBeGreaterThan(0);
      expect(note === null).toBe(basis === 'STATED');
    }
  });

  it('each connects the kinds that its kind connects', () => {
    const ENDS: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
      HAS_PART: [
        ['TERM', 'TERM'],
        ['TERM', 'GOAL'],
      ],
      CASCADES_TO: [['TERM', 'TERM']],
      ALIGNS_WITH: [['TERM', 'TERM']],
      GOVERNS: [['TERM', 'ACTION']],
      PURSUES: [['TERM', 'GOAL']],
      ADVANCED_BY: [['GOAL', 'ACTION']],
      DELIVERS: [['ACTION', 'PROJECT']],
      LOCATED_IN: [
        ['PROJECT', 'PLACE'],
        ['ACTION', 'PLACE'],
      ],
      RESPONSIBLE: ['TERM', 'GOAL', 'ACTION', 'PROJECT'].map((kind) => ['ORGANIZATION', kind] as const),
      WITHIN: [['PLACE', 'PLACE']],
      INVOLVES: [['ACTION', 'ORGANIZATION']],
      CONTINUES: [['ACTION', 'ACTION']],
      COUNTERED_BY: [
        ['TERM', 'ACTION'],
        ['GOAL', 'ACTION'],
      ],
      HONOURED_BY: [['TERM', 'ACTION']],
      RESULTS_IN: [['ACTION', 'TERM']],
    };
    for (const { kind, from, to } of entities.flatMap(relationsOf)) {
      expect(ENDS[kind]).toContainEqual([from.kind, to.kind]);
      expect(from.id).not.toBe(to.id);
    }
  });

  it('`side` and `kinds` narrow them, and both sides together are all', async () => {
    const place = 'place:广东省-韶关市-浈江区';
    const counts = `out: relations(side: OUT) { totalCount } in: relations(side: IN) { totalCount } both: relations { totalCount }
      within: relations(kinds: [WITHIN]) { totalCount } up: relations(kinds: [WITHIN], side: OUT) { edges { node { from { id } to { id } } } } none: relations(kinds: []) { totalCount }`;
    const { node } = await dataOf(service.ask(`{ node(id: "${place}") { ... on Place { ${counts} } } }`));
    expect(node.both.totalCount).toBe(node.out.totalCount + node.in.totalCount);
    expect(node.up.edges).toEqual([{ node: { from: { id: place }, to: { id: 'place:广东省-韶关市' } } }]);
    expect(node.within.totalCount).toBeGreaterThan(10);
    expect(node.none.totalCount).toBe(0);
  });

  it('come in document order', async () => {
    const { node } = await dataOf(
      service.ask(
        '{ node(id: "place:广东省-韶关市-浈江区") { ... on Place { relations(first: 100) { edges { node { evidence { start } } } } } } }',
      ),
    );
    const starts = node.relations.edges.map(
      (edge: { node: { evidence: { start: number }[] } }) => edge.node.evidence[0]?.start ?? 0,
    );
    expect(starts).toEqual(starts.toSorted((one: number, other: number) => one - other));
  });
});
