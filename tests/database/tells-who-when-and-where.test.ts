import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dataOf } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

const REPORT = 'report:广东省-韶关市-浈江区-2024';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const node = async (id: string, fields: string): Promise<unknown> =>
  (await dataOf(service.ask(`query ($id: ID!) { node(id: $id) { ${fields} } }`, { id }))).node;

describe('a report', () => {
  it('who gave it, when, and about which place', async () => {
    expect(
      await node(REPORT, '... on Report { href title year place { name } level issuedOn speaker }'),
    ).toEqual({
      href: `/report/${encodeURIComponent('广东省-韶关市-浈江区-2024')}`,
      title: '2024年韶關市湞江區人民政府政府工作報告',
      year: 2024,
      place: { name: '湞江區' },
      level: 'DISTRICT',
      issuedOn: '2024-02-02',
      speaker: '魯錦鋒',
    });
  });

  it('a whole page in one request: text, sections and mentions', async () => {
    const { data, errors } = await service.ask(
      `{ node(id: "${REPORT}") { ... on Report { text sections { path start end } mentions(first: 100) { totalCount edges { node { entity { name href } label { text } evidence { start end } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.node.text.length).toBeGreaterThan(10_000);
    expect(data.node.mentions.edges).toHaveLength(100);
    expect(data.node.sections.map(({ path }: { path: readonly string[] }) => path[0])).toContain('名詞解釋');
  });
});

describe('a place', () => {
  it('lies in the one that contains it, up to the province', async () => {
    const fields = '... on Place { name level within { name level within { name level within { name } } } }';
    expect(await node('place:广东省-韶关市-浈江区', fields)).toEqual({
      name: '湞江區',
      level: 'DISTRICT',
      within: { name: '韶關市', level: 'CITY', within: { name: '廣東省', level: 'PROVINCE', within: null } },
    });
  });

  it('has no level where it is none of government', async () => {
    const places = await everyNode(service.ask, 'places', 'name level within { id }');
    expect(places.find(({ name }) => name === '風度路步行街')).toMatchObject({
      level: null,
      within: { id: 'place:广东省-韶关市-浈江区' },
    });
    expect(places.filter(({ within }) => within === null).map(({ name }) => name)).toContain('廣東省');
  });
});

describe('an organisation', () => {
  it('has level and place, or neither', async () => {
    const all = await everyNode(service.ask, 'organizations', 'name level place { name level }');
    expect(all.find(({ name }) => name === '中共韶關市委員會')).toMatchObject({
      level: 'CITY',
      place: { name: '韶關市' },
    });
    expect(all.find(({ name }) => name === '比亞迪')).toMatchObject({ level: null, place: null });
  });
});

describe('an action', () => {
  it('its name is its clause, and it stands in a section', async () => {
    const actions = await everyNode(
      service.ask,
      'actions',
      'name status year section { path start end } mentions(first: 1) { edges { node { evidence { start } } } }',
    );
    const forest = actions.find(({ name }) => name === '完成林分優化6907畝');
    expect(forest).toMatchObject({ status: 'PLANNED', year: 2024 });
    expect(forest.section.path.slice(0, 2)).toEqual([
      '2024年工作安排',
      '二、聚焦生態環境,以更嚴要求守護綠水青山',
    ]);
    for (const { section, mentions } of actions)
      for (const { node: mention } of mentions.edges) {
        expect(mention.evidence.start).toBeGreaterThanOrEqual(section.start);
        expect(mention.evidence.start).toBeLessThan(section.end);
      }
  });
});

describe('a project', () => {
  it('says whether it is many sites in one', async () => {
    const projects = await everyNode(service.ask, 'projects', 'name collective places { name }');
    expect(projects.find(({ name }) => name.includes('老舊小區'))).toMatchObject({ collective: true });
    expect(projects.find(({ name }) => name === '西牛潭水庫灌區改造工程')).toMatchObject({
      collective: false,
    });
  });

  it('stands where LOCATED_IN leads', async () => {
    const projects = await everyNode(
      service.ask,
      'projects',
      'places { id } relations(kinds: [LOCATED_IN], side: OUT, first: 100) { edges { node { to { id } } } }',
    );
    for (const { places, relations } of projects)
      expect(places).toEqual(relations.edges.map((edge: { node: { to: unknown } }) => edge.node.to));
    expect(projects.filter(({ places }) => places.length > 0).length).toBeGreaterThan(20);
  });

  it('what is place and project at once is both: 蓮花新城', async () => {
    const { places, projects } = await dataOf(
      service.ask(
        '{ places(filter: { text: "蓮花新城" }) { edges { node { id name } } } projects(filter: { text: "蓮花新城建設" }) { edges { node { name places { name } } } } }',
      ),
    );
    expect(places.edges.map((edge: { node: { name: string } }) => edge.node.name)).toContain('蓮花新城');
    expect(projects.edges[0].node.places).toContainEqual({ name: '蓮花新城' });
  });
});

describe('a summary', () => {
  it('is one sentence, in the script that is asked for', async () => {
    const terms = await everyNode(
      service.ask,
      'terms',
      'name summary hans: summary(script: HANS) hant: summary(script: HANT)',
    );
    const told = terms.filter(({ summary }) => summary !== null);
    expect(told.length).toBeGreaterThan(20);
    for (const { summary, hans, hant } of told) {
      expect(summary.trim()).toBe(summary);
      expect(summary).not.toContain('\n');
      expect([hans === null, hant === null]).toEqual([false, false]);
    }
    expect(told.some(({ hans, hant }) => hans !== hant)).toBe(true);
  });
});
