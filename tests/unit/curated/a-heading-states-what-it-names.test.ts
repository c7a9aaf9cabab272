import { describe, expect, it } from 'vitest';

import { chapter, readWith, refusalOf } from '../../support/curated-report.ts';

const ACTION = `    - action: 新簽約項目100個
      quote: 新簽約項目100個`;

const underHeading = (term: string): string =>
  chapter(ACTION).replace('  status: PLANNED', `  status: PLANNED\n  under:\n  - ${term}`);

describe('a chapter under a term', () => {
  it('states of every action below it what its heading names', () => {
    const term = 'terms:\n- term: 抓產業\n  quote: 抓產業';
    const governing = readWith(term, underHeading('抓產業')).relations.filter(
      ({ kind }) => kind === 'GOVERNS',
    );
    expect(governing).toMatchObject([
      {
        from: 'term:抓产业',
        basis: 'STATED',
        note: null,
        evidence: [{ quote: '一、抓產業' }, { quote: '新簽約項目100個' }],
      },
    ]);
  });

  it('is refused where the heading does not name it', () => {
    expect(refusalOf(underHeading('兩高'))).toMatch(/the quote must hold a name of 兩高.*“一、抓產業”/u);
  });
});
