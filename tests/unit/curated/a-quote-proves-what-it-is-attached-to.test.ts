import { describe, expect, it } from 'vitest';

import { chapter, readWith, refusalOf } from '../../support/curated-report.ts';

const action = (lines: string): string =>
  chapter(`    - action: 新簽約項目100個
      quote: 實施“雙新”行動,新簽約項目100個、投資額20億元
${lines}`);

describe('a quote proves what it is attached to', () => {
  it.each([
    [
      'words that stand nowhere',
      chapter('    - action: 新簽約項目100個\n      quote: 新簽約項目一百個'),
      /must stand in the text there, and does not/u,
    ],
    [
      'words of another paragraph',
      chapter('    - action: 完成林分優化6907畝\n      quote: 完成林分優化6907畝'),
      /must stand in the text there, and does not/u,
    ],
    [
      'words that stand there twice',
      chapter('    - action: 項目\n      quote: 項目'),
      /must stand there once, and stands 2 times/u,
    ],
    [
      'a term that the quote does not name',
      action('      under:\n      - 兩高'),
      /must hold a name of 兩高/u,
    ],
    [
      'a project that it does not name',
      action('      delivers:\n      - 北山水庫灌區工程'),
      /must hold a name of 北山水庫灌區工程/u,
    ],
    [
      'a figure that it does not hold',
      action('      measures:\n      - 新簽約項目 101 個'),
      /must hold the figure 101/u,
    ],
    [
      'a unit that it does not write',
      action('      measures:\n      - 投資額 20 萬元'),
      /unit must be as written/u,
    ],
    ['a measure that is none', action('      measures:\n      - 投資額20億元'), /must read “indicator/u],
    [
      'a figure in the name that it does not hold',
      chapter('    - action: 新簽約項目200個\n      quote: 新簽約項目100個'),
      /lacks 200/u,
    ],
    [
      'a character in the name that it does not hold',
      chapter('    - action: 新開工項目100個\n      quote: 新簽約項目100個'),
      /lacks 開 工/u,
    ],
    [
      'a goal that it does not say',
      action('      advances:\n      - 走向世界'),
      /must be said by its quote/u,
    ],
    [
      'a name that nothing has',
      action('      under:\n      - 三新'),
      /must be the name of a term in these files/u,
    ],
    [
      'a paragraph that opens otherwise',
      chapter('    - action: 新簽約項目100個\n      quote: 新簽約項目100個', '弱化產業招引。'),
      /exactly one paragraph must open with/u,
    ],
    [
      'a chapter that is no heading',
      action('').replace('一、抓產業', '一、抓農業'),
      /must be the heading of a section/u,
    ],
    ['a conclusion without a reason', action('      inferred:\n      - under: 兩高'), /why/u],
  ])('refuses %s', (_, file, message) => expect(refusalOf(file)).toMatch(message));

  it('accepts what the words say, whatever the script, width and quotation marks of the name', () => {
    const graph = readWith(
      action(
        '      under:\n      - 「双新」\n      measures:\n      - 新簽約項目 100 個\n      - 投資額 20 億元',
      ),
    );
    expect(graph.relations.filter(({ kind }) => kind === 'GOVERNS')).toMatchObject([
      {
        basis: 'STATED',
        note: null,
        from: 'term:双新',
        evidence: [{ quote: '實施“雙新”行動,新簽約項目100個、投資額20億元' }],
      },
    ]);
    expect(graph.measures).toMatchObject([
      { indicator: '新簽約項目', value: 100, unit: '個', comparator: 'EQUAL', year: 2031, status: 'TARGET' },
      { indicator: '投資額', value: 20, unit: '億元' },
    ]);
  });

  it('keeps the verb, and marks a conclusion as one', () => {
    const graph = readWith(
      chapter(`    - action: 控制“兩高”項目
      quote: 嚴格控制“兩高”項目
      under:
      - term: 兩高
        verb: 嚴格控制
      inferred:
      - under: 雙新
        why: 試`),
    );
    expect(graph.relations.filter(({ kind }) => kind === 'GOVERNS')).toMatchObject([
      { from: 'term:两高', basis: 'STATED', verb: '嚴格控制', note: null },
      { from: 'term:双新', basis: 'INFERRED', verb: null, note: '試' },
    ]);
  });

  it('lets a statement stand where an editor also concluded it', () => {
    const graph = readWith(
      action('      under:\n      - 雙新\n      inferred:\n      - under: 雙新\n        why: 試'),
    );
    expect(graph.relations.filter(({ kind }) => kind === 'GOVERNS')).toMatchObject([
      { basis: 'STATED', note: null },
    ]);
  });

  it('points every piece of evidence at the very characters of the text', () => {
    const graph = readWith(action('      under:\n      - 雙新'));
    const evidence = [...graph.relations, ...graph.measures].flatMap((fact) => fact.evidence);
    expect(evidence.length).toBeGreaterThan(5);
    for (const { quote, start, end } of evidence) expect(graph.text.slice(start, end)).toBe(quote);
  });
});
