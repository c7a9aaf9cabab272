import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codesOf, dataOf } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Annotation = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly matchedLabel: { readonly text: string; readonly role: string };
  readonly term: { readonly id: string; readonly name: string } | null;
  readonly candidates: readonly { readonly id: string }[];
};

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const ANNOTATE = `query ($text: String!, $scope: ScopeInput) { annotate(text: $text, scope: $scope) {
  isPartial annotations { start end text matchedLabel { text role } term { id name } candidates { id } } } }`;

const annotate = async (text: string, scope?: unknown): Promise<readonly Annotation[]> => {
  const { annotate: answer } = await dataOf(service.ask(ANNOTATE, { text, scope }));
  expect(answer.isPartial).toBe(false);
  for (const { start, end, text: piece } of answer.annotations) expect(piece).toBe(text.slice(start, end));
  return answer.annotations;
};

const textsIn = async (text: string): Promise<readonly string[]> =>
  (await annotate(text)).map((one) => one.text);

const SENTENCE = '圍繞省委“1310”具體部署、市委“363”工作安排、區委“1363”工作要求,落實“三線一單”';

describe('the terms in a text', () => {
  it('in order, leftmost-longest, none overlapping another', async () => {
    const found = await annotate(SENTENCE);
    expect(found.map(({ text }) => text)).toEqual([
      '省委“1310”具體部署',
      '市委“363”工作安排',
      '區委“1363”工作要求',
      '三線一單',
    ]);
    expect(found.map(({ term }) => term!.id)).toEqual([
      'term:广东省-省委-1310',
      'term:广东省-韶关市-市委-363',
      'term:广东省-韶关市-浈江区-区委-1363',
      'term:三线一单',
    ]);
    for (const [index, { start }] of found.entries())
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });

  it('in the other script, and in a mixture', async () => {
    const simplified = service.lexicon.scripts.scripted(SENTENCE).hans;
    expect((await annotate(simplified)).map(({ term }) => term!.name)).toEqual(
      (await annotate(SENTENCE)).map(({ term }) => term!.name),
    );
    expect(await textsIn('三線一单与三线一單')).toEqual(['三線一单', '三线一單']);
  });

  it('the issuer belongs to the span, quotation marks around the whole do not', async () => {
    expect(await textsIn('省委“1310”')).toEqual(['省委“1310”']);
    expect(await textsIn('實施“1310”')).toEqual(['1310']);
    expect(await textsIn('圍繞「省委1310」')).toEqual(['省委1310']);
    expect(await textsIn('“雙變”')).toEqual(['雙變']);
  });

  it.each(['“”', '‘’', '「」', '『』', '""', '《》', '〈〉', '＂＂', '«»'])('within %s', async (marks) => {
    const [open = '', close = ''] = Array.from(marks);
    expect(await textsIn(`落實${open}1363${close}工作要求`)).toEqual([`${open}1363${close}工作要求`]);
    expect(await textsIn(`堅持${open}三線一單${close}。`)).toEqual(['三線一單']);
  });

  it('offsets count UTF-16 units of the text as it was sent', async () => {
    const text = '𠮷😀\r\n 嚴控“兩高”𠀋項目,守住𠮷三線一單😀';
    const found = await annotate(text);
    expect(found.map((one) => [one.text, one.start])).toEqual([
      ['兩高', text.indexOf('兩高')],
      ['三線一單', text.indexOf('三線一單')],
    ]);
  });

  it('offsets hold where folding drops or widens characters', async () => {
    const text = '\uFEFF區委\u200B“１３６３”工作要求㈱三線\u2060一單';
    expect(await textsIn(text)).toEqual(['區委\u200B“１３６３”工作要求', '三線\u2060一單']);
  });

  it('a longer name wins over the shorter one within it', async () => {
    expect(await textsIn('推進美麗圩鎮“七個一”建設')).toEqual(['美麗圩鎮“七個一”建設']);
    expect(await textsIn('推進“七個一”')).toEqual(['七個一']);
  });

  it('says by which label', async () => {
    const [hant] = await annotate('百縣千鎮萬村高質量發展工程');
    expect(hant!.matchedLabel).toEqual({ text: '百縣千鎮萬村高質量發展工程', role: 'ALTERNATIVE' });
    const [hans] = await annotate('百千万工程');
    expect(hans).toMatchObject({
      matchedLabel: { text: '百千万工程' },
      term: { id: 'term:广东省-省委-百千万工程' },
    });
  });

  it('what several terms share has candidates and no term; an issuer decides', async () => {
    const [shared] = await annotate('實施“三大戰略”');
    expect(shared!.term).toBeNull();
    expect(shared!.candidates.map(({ id }) => id)).toEqual([
      'term:广东省-韶关市-市委-三大战略',
      'term:广东省-韶关市-浈江区-区委-三大战略',
    ]);
    const [own] = await annotate('實施區委“三大戰略”');
    expect(own).toMatchObject({
      text: '區委“三大戰略”',
      candidates: [],
      term: { id: 'term:广东省-韶关市-浈江区-区委-三大战略' },
    });
  });

  it('many in one text', async () => {
    const found = await annotate(`${SENTENCE}。\n`.repeat(100));
    expect(found).toHaveLength(400);
  });
});

describe('what is no mention', () => {
  it.each([
    '到會1310人',
    '電話13631363136',
    '2013年10月',
    '投資139.6萬元',
    '增收1,363元',
    '共1363戶、363個村',
    '長139公里',
    '第1310號文件',
    '郵編512363',
    '增長13.63%',
    'ISO1363標準',
    '兩高速公路',
    '兩高校、兩高鐵站',
    '二十四五個人',
    '週四上午',
    '改革開放創新',
    '加快教育、醫療、養老、物流發展',
    '推進專業化、精細化',
    '打造海上新廣東',
    '13 10',
    '“1”“3”“10”',
    '',
    '   \n',
    '"\'“”‘’「」',
    '\uD800\uDC00\uD800',
    'The 1363 quick brown foxes',
  ])('%s', async (text) => {
    expect(await annotate(text)).toEqual([]);
  });

  it('a slogan of another province', async () => {
    expect(await annotate('湖南省委“1310”')).toEqual([]);
    expect(await annotate('省委“1363”')).toEqual([]);
  });

  it('pinyin, and everyday words that are names only beside their parent', async () => {
    expect(await annotate('sanxianyidan sxyd 改革 創新 教育 規劃引領')).toEqual([]);
  });
});

describe('the report itself', () => {
  type Mention = {
    readonly label: { readonly role: string };
    readonly evidence: { readonly start: number; readonly end: number };
  };

  it('is marked where the record says that a term is mentioned', async () => {
    const { node } = await dataOf(
      service.ask(
        '{ node(id: "report:广东省-韶关市-浈江区-2024") { ... on Report { text mentions(kinds: [TERM], first: 100) { edges { node { label { role } evidence { start end } } } } } } }',
      ),
    );
    const found = await annotate(node.text);
    const marked = (place: { start: number; end: number }): boolean =>
      found.some(({ start, end }) => start <= place.start && place.end <= end);
    const mentions: readonly Mention[] = node.mentions.edges.map((edge: { node: Mention }) => edge.node);
    const missed = mentions.filter(
      ({ label, evidence }) => label.role !== 'LOCAL' && label.role !== 'CONTEXT' && !marked(evidence),
    );
    expect(missed).toEqual([]);
  });
});

describe('a scope', () => {
  it('narrows it to what its reports say', async () => {
    expect(await annotate(SENTENCE, { year: 2024 })).toHaveLength(4);
    expect(await annotate(SENTENCE, { year: 1999 })).toEqual([]);
    expect(await annotate(SENTENCE, { place: 'place:广东省' })).toHaveLength(4);
    expect(await annotate(SENTENCE, { report: 'report:广东省-韶关市-浈江区-2024' })).toHaveLength(4);
  });

  it('of an unknown report or place: NOT_FOUND', async () => {
    for (const scope of [{ report: 'report:nowhere' }, { place: 'place:nowhere' }])
      expect(await codesOf(service.ask(ANNOTATE, { text: SENTENCE, scope }))).toEqual(['NOT_FOUND']);
  });
});

describe('a text that is too long', () => {
  it('is refused: half of its answer would look like the whole', async () => {
    expect(await codesOf(service.ask(ANNOTATE, { text: '一'.repeat(200_001) }))).toEqual(['BAD_INPUT']);
  });

  it('200,000 units are answered', async () => {
    expect(await annotate('安'.repeat(199_996) + '三線一單')).toMatchObject([
      { start: 199_996, end: 200_000 },
    ]);
  });

  it('more than ten thousand terms: a part, which says so', async () => {
    const { annotate: answer } = await dataOf(service.ask(ANNOTATE, { text: '“雙變”、'.repeat(10_001) }));
    expect(answer.isPartial).toBe(true);
    expect(answer.annotations).toHaveLength(10_000);
  });
});
