import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askTogether } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Term = {
  readonly name: string;
  readonly status: string;
  readonly code: string | null;
  readonly level: string | null;
  readonly issuer: {
    readonly name: string;
    readonly level: string;
    readonly place: { readonly name: string };
  } | null;
  readonly definitions: readonly Definition[];
};
type Definition = {
  readonly id: string;
  readonly text: string;
  readonly hans: string;
  readonly hant: string;
  readonly report: { readonly id: string };
  readonly evidence: { readonly quote: string; readonly section: { readonly path: readonly string[] } };
};

const TERM = `name status code level issuer { name level place { name } }
  definitions { id text hans: text(script: HANS) hant: text(script: HANT) report { id } evidence { quote section { path } } }`;

let service: TestService;
let terms: readonly Term[];
beforeAll(async () => {
  service = await startTestService();
  terms = await everyNode(service.ask, 'terms', TERM);
});
afterAll(() => service.close());

const explain = async (labels: readonly string[]): Promise<readonly Term[]> => {
  const fields = labels.map(
    (label) => `explain(label: ${JSON.stringify(label)}) { ... on Explanation { term { ${TERM} } } }`,
  );
  return (await askTogether<{ term: Term }>(service.ask, fields, { atOnce: 8 })).map(({ term }) => term);
};

describe('the first status that holds', () => {
  it.each([
    [
      'DEFINED',
      [
        '1363',
        '363',
        '1310',
        '1+4+7+9+N',
        '七個一',
        '三線一單',
        '雙變',
        '兩高',
        '林分優化',
        '專精特新',
        '無廢城市',
        '一清單兩圖兩表兩平臺',
      ],
    ],
    ['EXPLAINED_IN_TEXT', ['對標對表法', '一線工作法', '激勵約束法', '三塊地改革']],
    [
      'NAMED_IN_DEFINITION',
      ['工業強區', '百千萬工程', '綠美湞江', '生態保護紅線', '六亂', '十大新突破', '改革'],
    ],
    ['USED_UNDEFINED', ['139', '三提三化', '四小園', '放管服', '河長制', '第一議題', '粵智助']],
  ])('%s', async (status, labels) => {
    const found = await explain(labels);
    expect(found.map((term) => [term.name, term.status])).toEqual(found.map(({ name }) => [name, status]));
  });

  it('is one of four, and all four are there', () => {
    const statuses = new Set(terms.map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual([
      'DEFINED',
      'EXPLAINED_IN_TEXT',
      'NAMED_IN_DEFINITION',
      'USED_UNDEFINED',
    ]);
  });

  it('what is defined or explained has a definition, and nothing else has', () => {
    for (const { name, status, definitions } of terms)
      expect([name, definitions.length > 0]).toEqual([
        name,
        ['DEFINED', 'EXPLAINED_IN_TEXT'].includes(status),
      ]);
  });

  it('twelve terms are defined, by the twelve entries of the glossary', () => {
    const defined = terms.filter(({ status }) => status === 'DEFINED');
    expect(defined).toHaveLength(12);
    for (const { definitions } of defined) expect(definitions[0]!.evidence.section.path[0]).toBe('名詞解釋');
  });
});

describe('a definition', () => {
  it("is the report's text, in the script that is asked for", async () => {
    const [term] = await explain(['三線一單']);
    expect(term!.definitions).toHaveLength(1);
    expect(term!.definitions[0]).toMatchObject({
      text: expect.stringContaining('生態保護紅線、環境質量底線、資源利用上線'),
      hans: expect.stringContaining('生态保护红线、环境质量底线、资源利用上线'),
      hant: expect.stringContaining('生態保護紅線、環境質量底線、資源利用上線'),
      report: { id: 'report:广东省-韶关市-浈江区-2024' },
    });
  });

  it('stands word for word in its evidence', () => {
    for (const { text, evidence } of terms.flatMap(({ definitions }) => definitions))
      expect(evidence.quote).toContain(text);
  });

  it('has an id of its own', () => {
    const ids = terms.flatMap(({ definitions }) => definitions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('who issued it', () => {
  it.each([
    ['1363', 'DISTRICT', '中共韶關市湞江區委員會', '湞江區'],
    ['363', 'CITY', '中共韶關市委員會', '韶關市'],
    ['1310', 'PROVINCE', '中共廣東省委員會', '廣東省'],
  ])('%s: %s', async (code, level, name, place) => {
    const [term] = await explain([code]);
    expect(term).toMatchObject({ code, level, issuer: { name, level, place: { name: place } } });
  });

  it('nobody, where the text names none', async () => {
    const [towns, ecology] = await explain(['1+4+7+9+N', '三線一單']);
    expect(towns).toMatchObject({ code: '1+4+7+9+N', level: null, issuer: null });
    expect(ecology).toMatchObject({ code: null, level: null, issuer: null });
  });

  it('parts are issued by who issued the whole', async () => {
    const [part, province] = await explain(['工業強區', '海洋強省建設']);
    expect(part!.issuer?.name).toBe('中共韶關市湞江區委員會');
    expect(province!.issuer?.name).toBe('中共廣東省委員會');
  });
});
