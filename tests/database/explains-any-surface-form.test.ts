import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askTogether, codesOf, dataOf } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

const FOUND = `fragment Found on ExplainResult {
  __typename
  ... on Explanation { term { id } matchedLabel { text script role } }
  ... on AmbiguousTerm { label candidates { id issuer { name } } }
  ... on UnknownTerm { label suggestions { entity { id } matchedLabel { text } } }
}`;

const DISTRICT = 'term:广东省-韶关市-浈江区-区委-1363';
const CITY = 'term:广东省-韶关市-市委-363';
const PROVINCE = 'term:广东省-省委-1310';
const TOWNS = 'term:广东省-韶关市-浈江区-1+4+7+9+n';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

type Found = {
  readonly __typename: string;
  readonly term?: { readonly id: string };
  readonly matchedLabel?: { readonly text: string; readonly script: string; readonly role: string };
  readonly candidates?: readonly { readonly id: string; readonly issuer: { readonly name: string } | null }[];
  readonly suggestions?: readonly {
    readonly entity: { readonly id: string };
    readonly matchedLabel: { readonly text: string };
  }[];
};

const explainAll = async (labels: readonly string[], scope = ''): Promise<readonly Found[]> => {
  const fields = labels.map((label) => `explain(label: ${JSON.stringify(label)} ${scope}) { ...Found }`);
  return askTogether<Found>(service.ask, fields, { fragments: FOUND });
};

/** Which term each label was explained as; the type of the answer where it was not. */
const termsOf = async (labels: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const found = await explainAll(labels);
  return Object.fromEntries(labels.map((label, index) => [label, idOf(found[index]!)]));
};

const idOf = ({ term, __typename }: Found): string => term?.id ?? __typename;

const allAs = (labels: readonly string[], id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(labels.map((label) => [label, id]));

describe('a slogan is explained in any form that a reader may meet', () => {
  it.each([
    ['both scripts', ['三線一單', '三线一单', '三線一单', '三线一單'], 'term:三线一单'],
    [
      'both scripts of a long name',
      ['一清單兩圖兩表兩平臺', '一清单两图两表两平台', '一清單兩圖兩表兩平台'],
      'term:一清单两图两表两平台',
    ],
    ['full width', ['１３６３', '“１３６３”', '区委“１３６３”'], DISTRICT],
    ['full width signs', ['１＋４＋７＋９＋Ｎ', '１+４+７+９+n', '1＋4＋7＋9＋N'], TOWNS],
    ['letters of either case', ['1+4+7+9+N', '1+4+7+9+n'], TOWNS],
    ['spaces', [' 1363 ', '1 3 6 3', '1363\n', '\u30001363\u3000', '區委 1363', '1363 工作要求'], DISTRICT],
    ['invisible characters', ['1363\u200B', '\uFEFF1363', '1\u20603\u206063'], DISTRICT],
    ['a full name', ['區委“1363”工作要求', '区委“1363”工作要求', '區委1363工作要求'], DISTRICT],
    ['a short form of it', ['“1363”工作要求', '1363工作要求', '「1363」工作要求'], DISTRICT],
    [
      'its issuer before it',
      ['區委1363', '区委1363', '區委“1363”', '湞江區委1363', '中共韶關市湞江區委員會“1363”'],
      DISTRICT,
    ],
    [
      'the issuer of the city',
      ['市委363', '韶關市委“363”', '中共韶关市委员会363', '市委“363”工作安排'],
      CITY,
    ],
    ['the issuer of the province', ['省委1310', '廣東省委“1310”', '中共广东省委1310具体部署'], PROVINCE],
    [
      'the issuer before a part',
      ['區委三大戰略', '区委“三大战略”'],
      'term:广东省-韶关市-浈江区-区委-三大战略',
    ],
    [
      'the other issuer before it',
      ['市委三大戰略', '韶关市委“三大战略”'],
      'term:广东省-韶关市-市委-三大战略',
    ],
    [
      'an alias',
      ['百縣千鎮萬村高質量發展工程', '百千萬工程', '百千万工程', '頭號工程'],
      'term:广东省-省委-百千万工程',
    ],
    ['a part of its name', ['兩高', '“兩高”項目', '两高项目'], 'term:两高项目'],
    ['an everyday word that is a name beside its parent', ['改革', '“改革”'], 'term:广东省-省委-改革'],
    ['digits for characters', ['7個1', '七個1'], 'term:美丽圩镇七个一建设'],
    ['digits in a long name', ['1清單2圖2表2平臺'], 'term:一清单两图两表两平台'],
    ['digits before a noun', ['3線1單', '三線1單'], 'term:三线一单'],
    ['characters for digits', ['一三六三', '區委一三六三'], DISTRICT],
    ['characters for the digits of a code', ['一三九', '139', '“139”'], 'term:广东省-韶关市-浈江区-139'],
    ['两 for 二', ['2高', '二高'], 'term:两高项目'],
  ])('%s', async (_, labels, id) => {
    expect(await termsOf(labels)).toEqual(allAs(labels, id));
  });

  it('every style of quotation marks, in pairs, alone and around a part', async () => {
    const pairs = '“” ‘’ "" \'\' 「」 『』 ﹁﹂ ﹃﹄ 〝〞 «» ‹› 《》 〈〉 ＂＂ ＇＇ „“ ｢｣ `´'.split(' ');
    const labels = pairs.flatMap((pair) => {
      const [open = '', close = ''] = Array.from(pair);
      return [`${open}1363${close}`, `區委${open}1363${close}`, `${open}1363${close}工作要求`, `${open}1363`];
    });
    expect(await termsOf(labels)).toEqual(allAs(labels, DISTRICT));
  });

  it("the label that matched is one in the reader's own script", async () => {
    const [hant, hans, digits] = await explainAll(['三線一單', '三线一单', '1363']);
    expect(hant!.matchedLabel).toEqual({ text: '三線一單', script: 'HANT', role: 'PREFERRED' });
    expect(hans!.matchedLabel).toEqual({ text: '三线一单', script: 'HANS', role: 'PREFERRED' });
    expect(digits!.matchedLabel).toEqual({ text: '1363', script: 'ZYYY', role: 'ALTERNATIVE' });
  });

  it('pinyin is for search, not for explain', async () => {
    expect(await termsOf(['sxyd', 'san xian yi dan'])).toEqual({
      sxyd: 'UnknownTerm',
      'san xian yi dan': 'UnknownTerm',
    });
  });
});

describe('a name that several terms share is ambiguous', () => {
  const issuersOf = async (label: string, scope = ''): Promise<readonly (string | undefined)[]> => {
    const [found] = await explainAll([label], scope);
    expect(found!.__typename).toBe('AmbiguousTerm');
    return found!.candidates!.map(({ issuer }) => issuer?.name);
  };
  const [CITY_FIRST, DISTRICT_FIRST] = [
    ['中共韶關市委員會', '中共韶關市湞江區委員會'],
    ['中共韶關市湞江區委員會', '中共韶關市委員會'],
  ];

  it.each(['三大戰略', '“三大战略”', '3大戰略', '營商環境優化', '营商环境优化', '產業攻堅'])(
    '%s: the highest level first',
    async (label) => expect(await issuersOf(label)).toEqual(CITY_FIRST),
  );

  it.each(['三大戰略', '營商環境優化'])('%s: with a scope, the nearest issuer first', async (label) => {
    expect(await issuersOf(label, 'scope: { place: "place:广东省-韶关市-浈江区" }')).toEqual(DISTRICT_FIRST);
    expect(await issuersOf(label, 'scope: { place: "place:广东省-韶关市" }')).toEqual(CITY_FIRST);
    expect(await issuersOf(label, 'scope: { report: "report:广东省-韶关市-浈江区-2024" }')).toEqual(
      DISTRICT_FIRST,
    );
  });

  it('says what was asked', async () => {
    const { explain } = await dataOf(
      service.ask('{ explain(label: "「三大战略」") { ... on AmbiguousTerm { label } } }'),
    );
    expect(explain.label).toBe('「三大战略」');
  });
});

describe('what nothing has for a name is unknown', () => {
  it('1314 and 1363元, with the nearest names as suggestions', async () => {
    const [near, unit] = await explainAll(['1314', '1363元']);
    expect(near!.__typename).toBe('UnknownTerm');
    expect(near!.suggestions!.map(({ matchedLabel }) => matchedLabel.text)).toContain('1310');
    expect(unit!.__typename).toBe('UnknownTerm');
    expect(unit!.suggestions![0]!.matchedLabel.text).toBe('1363');
  });

  it('a slip of the pen finds what was meant, at most five', async () => {
    const found = await explainAll(['三線一章', '百千萬工呈', '1383', '大']);
    expect(found.map(({ __typename }) => __typename)).toEqual(Array(4).fill('UnknownTerm'));
    expect(found[0]!.suggestions![0]!.entity.id).toBe('term:三线一单');
    expect(found[1]!.suggestions![0]!.entity.id).toBe('term:广东省-省委-百千万工程');
    for (const { suggestions } of found) expect(suggestions!.length).toBeLessThanOrEqual(5);
  });

  it('an issuer that did not issue it, and words around it', async () => {
    const labels = [
      '省委1363',
      '市委1310',
      '區委363',
      '13631363',
      '1,363',
      '13.63',
      '𠮷1363',
      '第三大戰略嗎',
    ];
    expect(await termsOf(labels)).toEqual(allAs(labels, 'UnknownTerm'));
  });

  it('nothing at all like it: no suggestions', async () => {
    const [found] = await explainAll(['龘龘龘龘']);
    expect(found).toMatchObject({ __typename: 'UnknownTerm', suggestions: [] });
  });

  it('a term that the scope does not record', async () => {
    const found = await explainAll(['1363', '三大戰略'], 'scope: { year: 1999 }');
    expect(found.map(({ __typename }) => __typename)).toEqual(['UnknownTerm', 'UnknownTerm']);
  });
});

describe('what is no label is an error', () => {
  it.each([
    ['empty', ''],
    ['spaces', ' \u3000 '],
    ['quotation marks alone', '“”「」'],
    ['201 characters', '一'.repeat(201)],
  ])('%s: BAD_INPUT', async (_, label) => {
    const asked = 'query ($label: String!) { explain(label: $label) { __typename } }';
    expect(await codesOf(service.ask(asked, { label }))).toEqual(['BAD_INPUT']);
  });

  it('200 characters are a label, and an unknown one', async () => {
    expect(await termsOf(['一'.repeat(200)])).toEqual({ ['一'.repeat(200)]: 'UnknownTerm' });
  });

  it('an unknown report or place: NOT_FOUND; of another kind: BAD_INPUT', async () => {
    const code = (scope: string): Promise<readonly string[]> =>
      codesOf(service.ask(`{ explain(label: "1363", scope: ${scope}) { __typename } }`));
    expect(await code('{ report: "report:nowhere-1999" }')).toEqual(['NOT_FOUND']);
    expect(await code('{ place: "place:nowhere" }')).toEqual(['NOT_FOUND']);
    expect(await code('{ place: "term:三线一单" }')).toEqual(['BAD_INPUT']);
    expect(await code('{ report: "place:广东省" }')).toEqual(['BAD_INPUT']);
  });
});
