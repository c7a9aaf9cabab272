import { describe, expect, it } from 'vitest';

import { readWith } from '../../support/curated-report.ts';

const graph = readWith();
const partsOf = (term: string) => graph.parts.filter((part) => part.term === term);
const below = (term: string) =>
  graph.relations.filter(({ kind, from }) => kind === 'HAS_PART' && from === term).map(({ to }) => to);

describe('a slogan splits into its parts', () => {
  it('runs from the term to the group and from the group to its items, never past the group', () => {
    expect(below('term:试市-市委-12')).toEqual(['goal:试市-市委-走在前列', 'term:试市-市委-两大战略']);
    expect(below('term:试市-市委-两大战略')).toEqual(['term:试市-市委-工业强市', 'term:试市-市委-生态立市']);
  });

  it('lists the items of a part beside its token, heading and claimed count', () => {
    expect(partsOf('term:试市-市委-12')).toMatchObject([
      {
        order: 1,
        token: { source: '1', hans: '1', hant: '1' },
        heading: { source: '一個目標', hans: '一个目标', hant: '一個目標' },
        count: 1,
        complete: true,
        group: null,
        items: ['goal:试市-市委-走在前列'],
      },
      {
        order: 2,
        token: { source: '2' },
        count: 2,
        complete: true,
        group: 'term:试市-市委-两大战略',
        items: ['term:试市-市委-工业强市', 'term:试市-市委-生态立市'],
      },
    ]);
  });

  it('gives a group its own part, with number and noun as written', () => {
    expect(partsOf('term:试市-市委-两大战略')).toMatchObject([
      { order: 1, token: { source: '兩大戰略', hans: '两大战略' }, count: 2, group: null },
    ]);
  });

  it('gives parts the issuer of the whole, and ids that carry it', () => {
    const part = graph.entities.find(({ id }) => id === 'term:试市-市委-工业强市');
    expect(part).toMatchObject({
      kind: 'TERM',
      issuer: 'organization:试市-中共试市委员会',
      level: 'CITY',
      status: 'NAMED_IN_DEFINITION',
    });
  });

  it('says when fewer items are named than claimed', () => {
    const short = readWith(`terms:
- term: 三件事
  quote: 推進“一二三”工程
  local:
  - form: 一二三
    quote: 推進“一二三”工程
  parts:
  - token: 三件
    count: 3
    items:
    - term: 一二三工程
`);
    expect(short.parts.find(({ term }) => term === 'term:三件事')).toMatchObject({
      count: 3,
      complete: false,
    });
  });

  it('takes the definition from the entry, whole', () => {
    expect(graph.definitions.map(({ text }) => text.source)).toEqual([
      '新技術、新產業。',
      '“1”指錨定一個目標,即走在前列;“2”指實施工業強市、生態立市“兩大戰略”。',
    ]);
  });
});
