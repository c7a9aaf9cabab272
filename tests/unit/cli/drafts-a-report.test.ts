import { describe, expect, it } from 'vitest';

import { runWith } from './support.ts';

const doubt = { kind: 'term', name: '雙試', confidence: 0.6, why: 'A coinage.', file: 'terms.yaml', line: 3 };
const drafted = (count: number) => ({
  draft: async () => ({
    folder: 'drafts/x',
    files: ['report.yaml', 'terms.yaml'],
    doubts: Array.from({ length: count }, () => doubt),
    leftOut: [{ file: 'terms.yaml', said: '三試', why: 'declared twice' }],
  }),
});

describe('tifa draft', () => {
  it('says where the draft is, what is doubtful with file and line, and what was left out', async () =>
    expect((await runWith(['draft', 'x.txt'], [], drafted(1))).output).toBe(
      [
        'drafts/x',
        '2 files: report.yaml, terms.yaml',
        '',
        'Doubtful, the least sure first (1)',
        '  0.60 term 雙試: A coinage. terms.yaml:3',
        '',
        'Left out, since the loader would refuse it (1)',
        '  三試: declared twice',
        '',
      ].join('\n'),
    ));

  it('shows the first thirty doubts, and says where the others are', async () => {
    const { output } = await runWith(['draft', 'x.txt'], [], drafted(33));
    expect(output.match(/terms\.yaml:3$/gmu)).toHaveLength(30);
    expect(output).toContain('… and 3 more; each is marked 存疑 where it stands\n');
  });
});
