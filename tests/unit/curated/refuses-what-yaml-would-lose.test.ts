import { describe, expect, it } from 'vitest';

import { chapter, refusalOf } from '../../support/curated-report.ts';

const action = (lines: string): string =>
  chapter(
    `    - action: 完成林分優化6907畝
      quote: 完成林分優化6907畝
${lines}`,
    '持續做好',
  );

describe('a curated file is refused, with its place, where YAML would lose or change what an editor wrote', () => {
  it.each([
    ['a value left empty', action('      under:'), /more-0\.yaml:11:7: under must have a value, was empty/u],
    ['an empty item', action('      measures:\n      -'), /an item must have a value, was empty/u],
    ['a list in flow style', action('      measures: [林分優化 6907 畝]'), /must be in block style/u],
    ['a mapping in flow style', 'goals: {goal: 走在前列}', /must be in block style/u],
    [
      'an integer where a code is meant',
      'terms:\n- term: 雙高\n  code: 1310\n  quote: 推進',
      /code must be text, was the number 1310; put it in quotes: '1310'/u,
    ],
    [
      'an integer where a name is meant',
      'relations:\n- kind: CASCADES_TO\n  from: 12\n  to: 雙新',
      /from must be text, was the number 12/u,
    ],
    ['an unknown key', action('      undr:\n      - 雙新'), /unknown key undr/u],
    ['a key given twice', 'goals:\n- goal: 走在前列\n  goal: 走在後面', /not valid YAML/u],
    ['an alias', 'goals:\n- goal: &a 走在前列\n- goal: *a', /aliases/u],
    ['a kind that is none', 'relations:\n- kind: LEADS_TO\n  from: 雙新\n  to: 雙新', /kind/u],
    [
      'a date that is none',
      'report:\n  title: x\n  year: 2031\n  place: 試市\n  issuedOn: 二月\n  script: HANT\n  text: text.txt\n  raw: text.txt',
      /must be a date like 2024-02-02/u,
    ],
  ])('%s', (_, file, message) => {
    expect(refusalOf(file)).toMatch(/^SEED_INVALID/u);
    expect(refusalOf(file)).toMatch(message);
  });

  it('names every problem at once', () => {
    expect(refusalOf(action('      undr:\n      - 雙新'), 'goals: {goal: 走在前列}')).toMatch(/2 problems/u);
  });

  it('accepts the same file in block style', () => {
    expect(refusalOf(action('      measures:\n      - 林分優化 6907 畝'))).toBe('accepted');
  });
});
