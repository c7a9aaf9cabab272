import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestService, type TestService } from '../support/service.ts';

const CARD = `
  fragment Card on Term {
    id name code level status summary
    issuer { name }
    definitions { text report { title year place { name } } evidence { quote href section { path } } }
    parts { token heading count complete group { name } items { name } }
    partOf { name }
    governs(first: 20) {
      totalCount
      edges { depth node { __typename name } path { steps { relation { kind basis note evidence { quote } } entity { name } } } }
    }
  }`;

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const queriesFor = async (query: string, variables = {}): Promise<number> => {
  service.queriesSent();
  const { errors } = await service.ask(query, variables);
  expect(errors).toEqual([]);
  return service.queriesSent();
};

describe('the number of database queries does not depend on the number of items', () => {
  it('answers a card, of any size, in five', async () => {
    const card = `query ($label: String!) { explain(label: $label) { ... on Explanation { matchedLabel { text } term { ...Card } } } } ${CARD}`;
    expect(await queriesFor(card, { label: '1363' })).toBe(5);
    for (const label of ['1310', '林分優化', '139'])
      expect(await queriesFor(card, { label })).toBeLessThanOrEqual(5);
  });

  it('asks as often for one hundred terms as for fifty', async () => {
    const terms = `query ($first: Int!) { terms(first: $first) { edges { node { ...Card labels { text } relations(first: 5) { edges { node { to { name } } } } mentions(first: 3) { edges { node { label { text } } } } } } } } ${CARD}`;
    const fifty = await queriesFor(terms, { first: 50 });
    expect(await queriesFor(terms, { first: 100 })).toBe(fifty);
  });

  it('asks as often for a hundred projects with places, measures and terms as for thirty', async () => {
    const projects = `query ($first: Int!) { projects(first: $first) { edges { node {
      name places { name within { name } } measures { value about { name } evidence { quote section { heading } } } serves(first: 5) { edges { node { name } } }
      trace(to: [PLACE]) { paths { end { name } } } } } } }`;
    const thirty = await queriesFor(projects, { first: 30 });
    expect(await queriesFor(projects, { first: 100 })).toBe(thirty);
  });

  it('explains ten labels in one request with as many queries as one', async () => {
    const ask = (labels: readonly string[]): string =>
      `{ ${labels.map((label, index) => `a${index}: explain(label: "${label}") { ... on Explanation { term { name parts { token } } } }`).join(' ')} }`;
    const one = await queriesFor(ask(['1363']));
    const ten = [
      '1363',
      '1310',
      '363',
      '139',
      '雙變',
      '兩高',
      '三線一單',
      '林分優化',
      '百千萬工程',
      '無廢城市',
    ];
    expect(await queriesFor(ask(ten))).toBe(one);
  });

  it('annotates a long text with as many queries as a short one', async () => {
    const annotate =
      'query ($text: String!) { annotate(text: $text) { annotations { term { name } candidates { name } } } }';
    await queriesFor(annotate, { text: '' });
    const short = await queriesFor(annotate, { text: '落實“三線一單”' });
    const text =
      '圍繞省委“1310”具體部署、市委“363”工作安排、區委“1363”工作要求,推進“百千萬工程”,嚴控“兩高”項目。'.repeat(
        50,
      );
    expect(await queriesFor(annotate, { text })).toBe(short);
  });
});
