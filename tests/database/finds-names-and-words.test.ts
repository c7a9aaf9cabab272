import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askTogether, codesOf, dataOf } from '../support/ask.ts';
import { type Connection, CONNECTION, nodesOf, pagesForward } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Entity = { readonly id: string; readonly kind: string; readonly name: string };
type Edge = {
  readonly node: Entity;
  readonly score: number;
  readonly matchedLabel: { readonly text: string; readonly role: string } | null;
};

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const EDGES = 'totalCount edges { score matchedLabel { text role } node { id kind name } }';

const search = async (query: string, args = 'first: 100'): Promise<readonly Edge[]> =>
  (
    await dataOf(
      service.ask(`query ($query: String!) { search(query: $query, ${args}) { ${EDGES} } }`, { query }),
    )
  ).search.edges;

const namesOf = (edges: readonly Edge[]): readonly string[] => edges.map(({ node }) => node.name);

describe('search', () => {
  it.each([
    ['an exact name', '三線一單', '三線一單'],
    ['the other script', '三线一单', '三線一單'],
    ['a code', '1363', '區委“1363”工作要求'],
    ['full width', '１３６３', '區委“1363”工作要求'],
    ['quotation marks', '「1310」', '省委“1310”具體部署'],
    ['an alias', '頭號工程', '百千萬工程'],
    ['a full name', '百縣千鎮萬村高質量發展工程', '百千萬工程'],
    ['pinyin in one word', 'sanxianyidan', '三線一單'],
    ['pinyin with spaces and capitals', 'San Xian Yi Dan', '三線一單'],
    ['initials', 'sxyd', '三線一單'],
  ])('%s comes first', async (_, query, name) => {
    const [first] = await search(query);
    expect(first!.node.name).toBe(name);
    expect(first!.score).toBe(1);
  });

  it.each([
    ['one character', '塱'],
    ['one character of many names', '建'],
    ['two characters', '水庫'],
    ['the middle of a name', '牛潭水'],
    ['a longer piece', '潭水庫灌區改造'],
  ])('%s: every name that holds it', async (_, piece) => {
    const { projects, places } = await dataOf(
      service.ask(
        `query ($text: String!) { projects(filter: { text: $text }, first: 100) { edges { node { id } } } places(filter: { text: $text }, first: 100) { edges { node { id } } } }`,
        { text: piece },
      ),
    );
    const expected = [...projects.edges, ...places.edges].map(
      (edge: { node: { id: string } }) => edge.node.id,
    );
    const found = await pagesForward<Entity>(async (args) => {
      const asked = `query ($query: String!) { search(query: $query, ${args}) { ${CONNECTION} edges { cursor node { id } } } }`;
      return (await dataOf(service.ask(asked, { query: piece }))).search as Connection<Entity>;
    }, 100);
    expect(nodesOf(found).map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
  });

  it('a name that begins so comes before one that merely holds it, the more of it the better', async () => {
    const edges = (await search('三大')).filter(({ matchedLabel }) => matchedLabel !== null);
    const begins = edges.map(({ matchedLabel }) =>
      matchedLabel!.text.replaceAll(/[“”]/gu, '').startsWith('三大'),
    );
    expect(begins).toEqual(begins.toSorted((one, other) => Number(other) - Number(one)));
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });

  it.each([
    ['a definition', '鎮村兩級可利用資源資產', '一清單兩圖兩表兩平臺'],
    ['a definition, in the other script', '生态保护红线、环境质量底线', '三線一單'],
    ['a clause', '新造林撫育2780畝', '完成新造林撫育2780畝'],
    ['a clause, in the other script', '新造林抚育2780亩', '完成新造林撫育2780畝'],
  ])('the words of %s', async (_, query, name) => {
    expect(namesOf(await search(query))).toContain(name);
  });

  it('says which label matched, and null where the words of a report did', async () => {
    const [alias] = await search('頭號工程');
    expect(alias!.matchedLabel).toEqual({ text: '頭號工程', role: expect.any(String) });
    const [pinyin] = await search('sxyd');
    expect(pinyin!.matchedLabel).toEqual({ text: 'sxyd', role: 'HIDDEN' });
    const said = (await search('生態保護紅線、環境質量底線')).find(({ node }) => node.name === '三線一單');
    expect(said!.matchedLabel).toBeNull();
  });

  it('each entity once', async () => {
    const ids = (await search('工程')).map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('`kinds` narrows it', async () => {
    const edges = await search('湞江', 'first: 100, kinds: [PLACE, ORGANIZATION]');
    expect(new Set(edges.map(({ node }) => node.kind))).toEqual(new Set(['PLACE', 'ORGANIZATION']));
    expect(await search('湞江', 'kinds: []')).toEqual([]);
  });

  it('`scope` narrows it', async () => {
    expect(await search('湞江', 'first: 100, scope: { year: 2024 }')).toEqual(await search('湞江'));
    expect(await search('湞江', 'scope: { year: 1999 }')).toEqual([]);
  });
});

describe('what has no meaning of its own is harmless', () => {
  it.each([
    '(',
    ')',
    '*',
    '?',
    '"',
    '\\',
    '/',
    'a/b',
    'name:',
    'name:三線',
    'AND',
    'OR NOT',
    '三線 AND 一單',
    '~',
    '^2',
    '[* TO *]',
    '{}',
    '&& ||',
    '!',
    '+-',
    '三線*',
    '.*',
    '%',
    '_',
    "'; MATCH (n) DETACH DELETE n //",
    '$key',
    '`x`',
    '\u0000',
    '\uD800',
  ])('%j', async (query) => {
    const { data, errors } = await service.ask(
      'query ($query: String!) { search(query: $query) { totalCount } suggest(prefix: $query) { entity { id } } }',
      { query },
    );
    expect(errors).toEqual([]);
    expect(data.search.totalCount).toBeLessThanOrEqual(500);
  });

  it('signs are no wildcards', async () => {
    expect(await search('三*單')).toEqual([]);
    expect(await search('三.一單')).toEqual([]);
    expect(await search('三%單')).toEqual([]);
  });

  it.each(['', '  ', '\u3000', '“”'])('nothing is found by %j', async (query) => {
    const { data } = await service.ask(
      'query ($query: String!) { search(query: $query) { totalCount edges { score } } suggest(prefix: $query) { entity { id } } }',
      { query },
    );
    expect(data).toEqual({ search: { totalCount: 0, edges: [] }, suggest: [] });
  });

  it('what nobody says is found nowhere', async () => {
    expect(await search('龘龘')).toEqual([]);
  });

  it('a query of more than 200 characters, a page that is none: BAD_INPUT', async () => {
    const long = '建'.repeat(201);
    expect(await codesOf(service.ask(`{ search(query: "${long}") { totalCount } }`))).toEqual(['BAD_INPUT']);
    expect(await codesOf(service.ask(`{ suggest(prefix: "${long}") { entity { id } } }`))).toEqual([
      'BAD_INPUT',
    ]);
    expect(await codesOf(service.ask('{ search(query: "建", first: 101) { totalCount } }'))).toEqual([
      'BAD_INPUT',
    ]);
    expect(await codesOf(service.ask('{ suggest(prefix: "建", first: 101) { entity { id } } }'))).toEqual([
      'BAD_INPUT',
    ]);
  });
});

describe('suggest', () => {
  type Suggestion = {
    readonly entity: Entity;
    readonly matchedLabel: { readonly text: string; readonly role: string };
  };
  const suggest = async (prefix: string, args = ''): Promise<readonly Suggestion[]> =>
    (
      await dataOf(
        service.ask(
          `query ($prefix: String!) { suggest(prefix: $prefix ${args}) { entity { id kind name } matchedLabel { text role } } }`,
          { prefix },
        ),
      )
    ).suggest;

  it('exact names first, then names that begin so', async () => {
    const { fold } = service.lexicon;
    for (const prefix of ['三', '13', '1363', '三大', '百千万', 's', 'sanxian']) {
      const keys = (await suggest(prefix, ', first: 100')).map(({ matchedLabel }) =>
        fold.key(matchedLabel.text),
      );
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(key.startsWith(fold.key(prefix))).toBe(true);
      expect(keys.map(({ length }) => length)).toEqual(
        keys.map(({ length }) => length).toSorted((one, other) => one - other),
      );
    }
    expect((await suggest('1363'))[0]!.entity.name).toBe('區委“1363”工作要求');
  });

  it('says which label matched', async () => {
    const [alias] = await suggest('百縣千鎮');
    expect(alias).toMatchObject({
      entity: { name: '百千萬工程' },
      matchedLabel: { text: '百縣千鎮萬村高質量發展工程' },
    });
    const [pinyin] = await suggest('sanxianyi');
    expect(pinyin).toMatchObject({ entity: { name: '三線一單' }, matchedLabel: { role: 'HIDDEN' } });
  });

  it('never from the middle of a name', async () => {
    expect((await suggest('線一單')).map(({ entity }) => entity.name)).not.toContain('三線一單');
  });

  it('ten at most where no number is asked for, and each entity once', async () => {
    const some = await suggest('一');
    expect(some).toHaveLength(10);
    const all = await suggest('一', ', first: 100');
    expect(all.slice(0, 10)).toEqual(some);
    expect(new Set(all.map(({ entity }) => entity.id)).size).toBe(all.length);
    expect(await suggest('一', ', first: 0')).toEqual([]);
  });

  it('`kinds` narrows it', async () => {
    const places = await suggest('湞江', ', kinds: [PLACE]');
    expect(new Set(places.map(({ entity }) => entity.kind))).toEqual(new Set(['PLACE']));
  });

  it('many prefixes in one request', async () => {
    const fields = ['三', '三線', '三線一', '三線一單'].map(
      (prefix) => `suggest(prefix: "${prefix}") { entity { name } }`,
    );
    const answers = await askTogether<readonly { readonly entity: Entity }[]>(service.ask, fields);
    for (const answer of answers) expect(answer.map(({ entity }) => entity.name)).toContain('三線一單');
  });
});
