import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askTogether, dataOf } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Item = { readonly kind: string; readonly name: string; readonly parts?: readonly Part[] };
type Part = {
  readonly order: number;
  readonly token: string;
  readonly ordinal: number;
  readonly heading: string | null;
  readonly count: number | null;
  readonly complete: boolean;
  readonly group: { readonly name: string } | null;
  readonly items: readonly Item[];
};
type Term = {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly Part[];
  readonly partOf: readonly { readonly id: string; readonly name: string }[];
  readonly pursued: readonly string[];
  readonly has: readonly string[];
};

const PART =
  'order token ordinal heading count complete group { name } items { kind name ... on Term { parts { token count complete items { name } } } }';
const TERM = `fragment T on Term {
  id name parts { ${PART} } partOf { id name }
  pursues: relations(kinds: [PURSUES], side: OUT) { edges { node { to { name } } } }
  parts_: relations(kinds: [HAS_PART], side: OUT) { edges { node { to { name } } } }
}`;

const SLOGANS = [
  '1363',
  '363',
  '1310',
  '1+4+7+9+N',
  '七個一',
  '一清單兩圖兩表兩平臺',
  '三線一單',
  '雙變',
  '兩高',
  '專精特新',
];

let service: TestService;
let bySlogan: ReadonlyMap<string, Term>;

type Link = { readonly node: { readonly to: { readonly name: string } } };
type Raw = Omit<Term, 'pursued' | 'has'> & {
  readonly pursues: { edges: Link[] };
  readonly parts_: { edges: Link[] };
};
const namesOf = ({ edges }: { readonly edges: readonly Link[] }): readonly string[] =>
  edges.map(({ node }) => node.to.name);

beforeAll(async () => {
  service = await startTestService();
  const fields = SLOGANS.map(
    (slogan) => `explain(label: ${JSON.stringify(slogan)}) { ... on Explanation { term { ...T } } }`,
  );
  const answers = await askTogether<{ term: Raw }>(service.ask, fields, { fragments: TERM });
  bySlogan = new Map(
    answers.map(({ term: { pursues, parts_, ...term } }, index) => [
      SLOGANS[index]!,
      { ...term, pursued: namesOf(pursues), has: namesOf(parts_) },
    ]),
  );
});
afterAll(() => service.close());

const term = (slogan: string): Term => bySlogan.get(slogan)!;
/** `token×count`, with the ordinal of a token that came before and * where the text names fewer. */
const outline = (slogan: string): readonly string[] =>
  term(slogan).parts.map(
    ({ token, ordinal, count, complete }) =>
      `${token}${ordinal === 1 ? '' : `#${ordinal}`}×${count ?? '?'}${complete ? '' : '*'}`,
  );
const headings = (slogan: string): readonly (string | null)[] =>
  term(slogan).parts.map(({ heading }) => heading);
const groups = (slogan: string): readonly (string | null)[] =>
  term(slogan).parts.map(({ group }) => group?.name ?? null);
const items = (slogan: string, part: number): readonly string[] =>
  term(slogan).parts[part]!.items.map(({ name }) => name);

it('parts are in order, from 1', () => {
  for (const { parts } of bySlogan.values())
    expect(parts.map(({ order }) => order)).toEqual(parts.map((_, index) => index + 1));
});

describe('1363', () => {
  it('has a 1, a 3, a 6 and another 3', () => {
    expect(outline('1363')).toEqual(['1×1', '3×3', '6×6', '3#2×3']);
    expect(headings('1363')).toEqual(['一個目標', '三大戰略', '六大行動', '三大提升']);
    expect(groups('1363')).toEqual([null, '三大戰略', '六大行動', '三大提升']);
  });

  it('names the items of each', () => {
    expect(items('1363', 1)).toEqual(['工業強區', '三產旺區', '鎮域興區']);
    expect(items('1363', 2)).toEqual([
      '綠美湞江',
      '產業攻堅',
      '科教人才',
      '營商環境優化',
      '要素保障',
      '資源資產價值化',
    ]);
    expect(items('1363', 3)).toEqual(['基礎設施水平', '基層治理水平', '民生事業水平']);
  });

  it('has one goal, the whole clause, and pursues its three halves', () => {
    const halves = [
      '打造全市新型工業化戰略重地和商貿物流中心',
      '爭當韶關城鄉融合發展示范區',
      '推動湞江高質量發展',
    ];
    expect(term('1363').parts[0]!.items).toMatchObject([{ kind: 'GOAL', name: halves.join(',') }]);
    expect(term('1363').pursued).toEqual(halves);
  });
});

describe('363', () => {
  it('has a 3, a 6 and another 3', () => {
    expect(outline('363')).toEqual(['3×3', '6×6', '3#2×3']);
    expect(groups('363')).toEqual(['三大戰略', '六大行動', '三大提升']);
    expect(items('363', 0)).toEqual(['生態立市', '工業強市', '縣域富市']);
    expect(items('363', 1)).toEqual([
      '綠美韶關',
      '產業攻堅',
      '科教人才',
      '營商環境優化',
      '要素保障',
      '資源盤活',
    ]);
  });
});

describe('1310', () => {
  const FIELDS: readonly (readonly [means: string, field: string])[] = [
    ['粵港澳大灣區建設', '牽引全面深化改革開放'],
    ['實體經濟為本、制造業當家', '建設更具國際競爭力的現代化產業體系'],
    ['教育強省、科技創新強省、人才強省建設', '實現高水平科技自立自強'],
    ['百千萬工程', '城鄉區域協調發展'],
    ['海洋強省建設', '打造海上新廣東'],
    ['綠美廣東生態建設', '打造人與自然和諧共生的現代化廣東樣板'],
    ['文化強省建設', '努力交出物質文明和精神文明兩份好的答卷'],
    ['民生社會事業', '推動共同富裕'],
    ['法治廣東平安廣東建設', '構建新安全格局'],
    ['黨的全面領導和黨的建設', '營造良好政治生態'],
  ];

  it('has a 1, a 3 that is only a heading, and a 10 that is a term', () => {
    expect(outline('1310')).toEqual(['1×1', '3×3', '10×10']);
    expect(headings('1310')).toEqual(['一個目標', '三大動力', '十大新突破']);
    expect(groups('1310')).toEqual([null, null, '十大新突破']);
    expect(items('1310', 0)).toEqual(['“走在前列”總目標']);
    expect(items('1310', 1)).toEqual(['改革', '開放', '創新']);
    expect(items('1310', 2)).toEqual(FIELDS.map(([means]) => means));
  });

  it('three of the ten: the means is the item, its field a goal that it pursues and never a label', async () => {
    const fields = FIELDS.map(
      ([means]) => `explain(label: ${JSON.stringify(means)}) { ... on Explanation { term {
        labels { text } relations(kinds: [PURSUES], side: OUT) { edges { node { basis to { kind name } } } } } } }`,
    );
    const answers = await askTogether<{
      term: { labels: { text: string }[]; relations: { edges: { node: unknown }[] } };
    }>(service.ask, fields);
    answers.forEach(({ term: { labels, relations } }, index) => {
      const [, field] = FIELDS[index]!;
      expect(relations.edges.map(({ node }) => node)).toContainEqual({
        basis: 'STATED',
        to: { kind: 'GOAL', name: field },
      });
      expect(labels.map(({ text }) => text)).not.toContain(field);
    });
  });

  it('the fourth is the one term 百千萬工程', async () => {
    const { explain } = await dataOf(
      service.ask(
        '{ explain(label: "百千萬工程") { ... on Explanation { term { partOf { name } mentions { totalCount } } } } }',
      ),
    );
    expect(explain.term.partOf).toEqual([{ name: '十大新突破' }]);
    expect(explain.term.mentions.totalCount).toBeGreaterThan(5);
  });
});

describe('1+4+7+9+N', () => {
  it('claims as many as its digits, but N', () => {
    expect(outline('1+4+7+9+N')).toEqual(['1×1', '4×4', '7×7', '9×9*', 'N×?']);
    expect(headings('1+4+7+9+N')).toEqual(['一個規劃引領', '四項攻堅任務', '七個一', '九項綜合服務', null]);
  });

  it('4 are 三大革命, which is a term of three, and 六亂', () => {
    expect(items('1+4+7+9+N', 1)).toEqual(['生活垃圾革命', '生活污水革命', '公共廁所革命', '“六亂”整治']);
  });

  it('three of the four are the parts of 三大革命', async () => {
    const { explain } = await dataOf(
      service.ask(
        '{ explain(label: "三大革命") { ... on Explanation { term { partOf { name } parts { token count complete items { name partOf: relations(kinds: [HAS_PART], side: IN) { edges { node { from { name } } } } } } } } } }',
      ),
    );
    expect(explain.term.partOf).toEqual([{ name: '美麗圩鎮“1+4+7+9+N”建設要求' }]);
    expect(explain.term.parts).toMatchObject([{ token: '三大革命', count: 3, complete: true }]);
    for (const item of explain.term.parts[0].items)
      expect(item.partOf.edges).toEqual([{ node: { from: { name: '三大革命' } } }]);
  });

  it('7 is another slogan: 七個一 is the group, and its parts are the items', () => {
    expect(groups('1+4+7+9+N')).toEqual([null, null, '美麗圩鎮“七個一”建設', null, null]);
    expect(items('1+4+7+9+N', 2)).toEqual(items('七個一', 0));
    expect(items('七個一', 0)).toHaveLength(7);
  });

  it('9 claims nine services and names four: incomplete', () => {
    const nine = term('1+4+7+9+N').parts[3]!;
    expect(nine).toMatchObject({ count: 9, complete: false });
    expect(items('1+4+7+9+N', 3)).toEqual(['教育服務', '醫療服務', '養老服務', '物流服務']);
  });

  it('N claims no number and is complete', () => {
    expect(term('1+4+7+9+N').parts[4]).toMatchObject({ token: 'N', count: null, complete: true });
    expect(items('1+4+7+9+N', 4)).toEqual(['美麗圩鎮全面建設管理']);
  });
});

describe('slogans without digits', () => {
  it.each([
    ['七個一', ['七個一×7']],
    ['一清單兩圖兩表兩平臺', ['一清單×1', '兩圖×2', '兩表×2', '兩平臺×2']],
    ['三線一單', ['三線×3', '一單×1']],
    ['雙變', ['雙變×2']],
    ['兩高', ['兩高×2']],
    ['專精特新', ['專精特新×4']],
  ])('%s', (slogan, tokens) => {
    expect(outline(slogan)).toEqual(tokens);
    for (const { count, items: listed } of term(slogan).parts) expect(listed).toHaveLength(count!);
  });

  it('their items are what the glossary lists', () => {
    expect(items('三線一單', 0)).toEqual(['生態保護紅線', '環境質量底線', '資源利用上線']);
    expect(items('三線一單', 1)).toEqual(['生態環境準入清單']);
    expect(items('雙變', 0)).toEqual(['廠區變園區', '產區變城區']);
    expect(items('兩高', 0)).toEqual(['高耗能', '高排放']);
    expect(items('專精特新', 0)).toEqual(['專業化', '精細化', '特色化', '新穎化']);
    expect(items('一清單兩圖兩表兩平臺', 3)).toEqual(['強鎮富村公司', '鄉村振興車間']);
  });
});

describe('HAS_PART runs to the group, and from the group to its items', () => {
  it('a whole has its groups as parts, never also what is beneath them', () => {
    expect(term('1363').has).toEqual(expect.arrayContaining(['三大戰略', '六大行動', '三大提升']));
    for (const [slogan, part] of [
      ['1363', 1],
      ['1363', 2],
      ['1363', 3],
      ['363', 0],
      ['1310', 2],
      ['1+4+7+9+N', 2],
    ] as const)
      for (const item of items(slogan, part)) expect(term(slogan).has).not.toContain(item);
    expect(term('1+4+7+9+N').has).not.toContain('生活垃圾革命');
    expect(term('1310').has).toEqual(expect.arrayContaining(['改革', '開放', '創新', '十大新突破']));
  });

  it('partOf is the direct whole alone', async () => {
    const wholes = async (label: string): Promise<unknown> => {
      const { explain } = await dataOf(
        service.ask(
          'query ($label: String!) { explain(label: $label) { ... on Explanation { term { partOf { id } } } } }',
          { label },
        ),
      );
      return explain.term.partOf.map(({ id }: { id: string }) => id);
    };
    expect(await wholes('工業強區')).toEqual(['term:广东省-韶关市-浈江区-区委-三大战略']);
    expect(await wholes('區委三大戰略')).toEqual(['term:广东省-韶关市-浈江区-区委-1363']);
    expect(await wholes('1363')).toEqual([]);
    expect(await wholes('一條美麗河道')).toEqual(['term:美丽圩镇七个一建设']);
    expect(await wholes('七個一')).toEqual(['term:广东省-韶关市-浈江区-1+4+7+9+n']);
  });

  it('every item of every part hangs beneath its whole by HAS_PART, once', async () => {
    const whole = '... on Term { id } ... on Goal { id }';
    const fields = SLOGANS.map(
      (slogan) => `explain(label: ${JSON.stringify(slogan)}) { ... on Explanation { term {
        parts { items { ${whole} } } trace(through: [HAS_PART], first: 100) { isPartial paths { end { id } } } } } }`,
    );
    type Answer = {
      term: {
        parts: { items: { id: string }[] }[];
        trace: { isPartial: boolean; paths: { end: { id: string } }[] };
      };
    };
    for (const { term: one } of await askTogether<Answer>(service.ask, fields)) {
      const beneath = one.trace.paths.map(({ end }) => end.id);
      expect(one.trace.isPartial).toBe(false);
      expect(new Set(beneath).size).toBe(beneath.length);
      for (const { id } of one.parts.flatMap(({ items: listed }) => listed)) expect(beneath).toContain(id);
    }
  });
});
