import { describe, expect, it } from 'vitest';

import { chapter, readWith, refusalOf } from '../../support/curated-report.ts';

const action = (lines: string): string =>
  chapter(`    - action: 嚴格控制兩高項目
      quote: 實施“雙新”行動,新簽約項目100個、投資額20億元;建設北山水庫灌區工程,嚴格控制“兩高”項目
${lines}`);

const related = (lines: string, kind: string) =>
  readWith(action(lines)).relations.filter((relation) => relation.kind === kind);

describe('what an action fights, won and brings about', () => {
  it.each([
    ['counters', '      counters:\n      - 兩高', 'COUNTERED_BY', 'term:两高'],
    [
      'counters, with the verb',
      '      counters:\n      - term: 兩高\n        verb: 嚴格控制',
      'COUNTERED_BY',
      'term:两高',
    ],
    ['honoured', '      honoured:\n      - 雙新', 'HONOURED_BY', 'term:双新'],
  ])('%s: from the term to the action, STATED by its quote', (_, lines, kind, from) => {
    expect(related(lines, kind)).toMatchObject([{ from, basis: 'STATED', note: null }]);
  });

  it('results: from the action to the term', () => {
    expect(related('      results:\n      - 雙新', 'RESULTS_IN')).toMatchObject([
      { to: 'term:双新', basis: 'STATED' },
    ]);
  });

  it('a problem that the report admits is a goal named in its words', () => {
    const problem = 'goals:\n- goal: 增長5%以上\n  quote: 力爭增長5%以上\n';
    const graph = readWith(
      problem,
      chapter(
        `    - action: 支持試鋼做大做強
      quote: 支持試鋼做大做強,力爭增長5%以上
      counters:
      - goal: 增長5%以上`,
      ),
    );
    expect(graph.relations.filter(({ kind }) => kind === 'COUNTERED_BY')).toMatchObject([
      { from: 'goal:试市-增长5%以上', basis: 'STATED' },
    ]);
  });

  it('is refused where the quote does not name it', () => {
    expect(refusalOf(action('      counters:\n      - “一二三”工程'))).toMatch(/must hold a name of/u);
  });

  it.each([
    ['counters', 'COUNTERED_BY'],
    ['honoured', 'HONOURED_BY'],
    ['results', 'RESULTS_IN'],
  ])('under inferred, %s is a conclusion', (key, kind) => {
    expect(related(`      inferred:\n      - ${key}: 雙新\n        why: 同句`, kind)).toMatchObject([
      { basis: 'INFERRED', note: '同句' },
    ]);
  });

  it('stands among the relations beside the chapters too', () => {
    const graph = readWith(
      action(''),
      'relations:\n- kind: COUNTERED_BY\n  from: 兩高\n  to: 嚴格控制兩高項目\n  quote: 嚴格控制“兩高”項目\n  why: 句中\n',
    );
    expect(graph.relations.filter(({ kind }) => kind === 'COUNTERED_BY')).toMatchObject([
      { basis: 'INFERRED' },
    ]);
  });
});

describe('a rank is a measure', () => {
  const TEXT = '城鄉居民收入增長5%,增速全市排名第一;總量居全市首位';
  const goal = (measure: string): string => `goals:
- goal: 增速
  measures:
${measure}`;

  it.each([
    ['增速 1 位', '全市', '增速全市排名第一'],
    ['增速 1 位', '全市', '總量居全市首位'],
  ])('%s among %s: %s', (line, among, quote) => {
    const graph = readWith(goal(rank(line, among, quote)));
    expect(graph.measures).toMatchObject([
      { indicator: '增速', comparator: 'EQUAL', value: 1, unit: '位', among: '全市', status: 'ACTUAL' },
    ]);
    expect(TEXT).toContain(quote);
  });

  it.each([
    ['another rank than the words say', '增速 2 位', '全市', /must hold the figure 2/u],
    ['ranked among others than they say', '增速 1 位', '全省', /must say among whom/u],
    ['a rank in another unit', '增速 1 名', '全市', /whose unit is 位/u],
  ])('refuses %s', (_, line, among, message) =>
    expect(refusalOf(goal(rank(line, among, '增速全市排名第一')))).toMatch(message),
  );

  it('an action may have one', () => {
    const graph = readWith(
      chapter(
        `    - action: 增速全市排名第一
      quote: 增速全市排名第一
      measures:
      - measure: 增速 1 位
        among: 全市`,
        '城鄉居民收入',
      ),
    );
    expect(graph.measures).toMatchObject([{ unit: '位', among: '全市', year: 2031 }]);
  });
});

const rank = (line: string, among: string, quote: string): string => `  - measure: ${line}
    among: ${among}
    year: 2030
    status: ACTUAL
    quote: ${quote}
`;
