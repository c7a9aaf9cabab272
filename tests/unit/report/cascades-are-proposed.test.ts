import { describe, expect, it } from 'vitest';

import type { Level } from '../../../src/domain/kinds.ts';
import { cascadesIn } from '../../../src/report/cascades/cascades.ts';
import type { DraftPlace, DraftTerm, Words } from '../../../src/report/types.ts';

const usesIn = (text: string, name: string): readonly Words[] =>
  [...text.matchAll(new RegExp(RegExp.escape(name), 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    quote: name,
  }));

const termIn = (text: string, name: string, issuer: string | null = null): DraftTerm => ({
  id: issuer === null ? `term/${name}` : `term/${issuer}/${name}`,
  name,
  issuer,
  labels: [name],
  evidence: usesIn(text, name),
  code: null,
  explained: null,
  status: 'USED_UNDEFINED',
  confidence: 1,
  why: 'A test says so.',
});

const place = (name: string, level: Level): DraftPlace => ({
  id: `place/${name}`,
  name,
  level,
  labels: [name],
  evidence: [],
  confidence: 1,
  why: 'A test says so.',
});

/** `1310 > 363`, and what is shown of an alignment: `绿美甲 ~ 绿美乙`. */
const shown = (
  text: string,
  terms: readonly DraftTerm[],
  places: readonly DraftPlace[] = [],
): readonly string[] =>
  cascadesIn(text, terms, places).map(({ kind, from, to }) => {
    const nameOf = (id: string): string => terms.find((term) => term.id === id)?.name ?? '?';
    return `${nameOf(from)} ${kind === 'CASCADES_TO' ? '>' : '~'} ${nameOf(to)}`;
  });

const listed = (text: string, ...names: readonly string[]): readonly string[] =>
  shown(
    text,
    names.map((name) => termIn(text, name)),
  );

describe('slogans in the order of their issuers', () => {
  it('cascade from each level to the next', () =>
    expect(
      listed(
        '圍繞省委“1310”具體部署、市委“363”工作安排、區委“1363”工作要求,抓落實。',
        '1310',
        '363',
        '“1363”',
      ),
    ).toEqual(['1310 > 363', '363 > “1363”']));

  it('also in simplified script, with other words between, and where the name holds its issuer', () =>
    expect(
      listed(
        '全面落实自治区党委“1571”工作部署和市委提出的“五个一”工程，县委“双六”行动。',
        '自治区党委“1571”工作部署',
        '五个一',
        '双六',
      ),
    ).toEqual(['自治区党委“1571”工作部署 > 五个一', '五个一 > 双六']));

  it.each([
    ['from the lower to the higher', '落實區委“1363”要求、省委“1310”部署。', ['1363', '1310']],
    ['in two sentences', '落實省委“1310”部署。抓好、區委“1363”要求。', ['1310', '1363']],
    ['of one level', '落實市委“363”安排、市委“五個一”工程。', ['363', '五個一']],
    ['without issuers', '落實“1310”部署、“363”安排。', ['1310', '363']],
    [
      'far from each other',
      `落實省委“1310”部署,${'推動各項工作再上新臺階'.repeat(3)}、市委“363”安排。`,
      ['1310', '363'],
    ],
  ])('not %s', (_, text, names) => expect(listed(text, ...names)).toEqual([]));
});

describe('names that agree', () => {
  const PLACES = [place('廣東省', 'PROVINCE'), place('韶關市', 'CITY'), place('湞江區', 'DISTRICT')];

  it('but for their place: each level with the next', () => {
    const names = ['綠美湞江', '綠美廣東生態建設', '綠美韶關'];
    expect(
      shown(
        '',
        names.map((name) => termIn('', name)),
        PLACES,
      ),
    ).toEqual(['綠美廣東生態建設 ~ 綠美韶關', '綠美韶關 ~ 綠美湞江']);
  });

  it('but for the word for their level', () =>
    expect(shown('', [termIn('', '工業強市'), termIn('', '工業強縣')])).toEqual(['工業強市 ~ 工業強縣']));

  it('under issuers of two levels', () =>
    expect(shown('', [termIn('', '產業攻堅', '市委'), termIn('', '產業攻堅', '區委')])).toEqual([
      '產業攻堅 ~ 產業攻堅',
    ]));

  it.each([
    ['of two places of one level', ['綠美湞江', '綠美武江'], [...PLACES, place('武江區', 'DISTRICT')]],
    ['of places alone', ['廣東建設', '韶關建設'], PLACES],
    ['in something else', ['綠美韶關', '平安湞江'], PLACES],
    ['by a last character that is no level', ['示范區', '示范市'], PLACES],
  ])('not %s', (_, names, places) =>
    expect(
      shown(
        '',
        names.map((name) => termIn('', name)),
        places,
      ),
    ).toEqual([]),
  );
});

it('every proposal is INFERRED, names its rule, gives its reason, and quotes the text', () => {
  const text = '圍繞省委“1310”具體部署、市委“363”工作安排,推進綠美韶關、綠美湞江建設。';
  const terms = ['1310', '363', '綠美韶關', '綠美湞江'].map((name) => termIn(text, name));
  const proposals = cascadesIn(text, terms, [place('韶關', 'CITY'), place('湞江', 'DISTRICT')]);
  expect(proposals.map(({ rule }) => rule)).toEqual(['ISSUERS_IN_ORDER', 'NAMES_DIFFER_BY_PLACE']);
  for (const { basis, why, confidence, evidence } of proposals) {
    expect(basis).toBe('INFERRED');
    expect(why).toMatch(/\.$/u);
    expect(confidence).toBeLessThan(1);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
});
