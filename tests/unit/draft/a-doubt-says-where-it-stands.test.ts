import { expect, it } from 'vitest';

import { doubtsIn } from '../../../src/ingest/draft/doubts.ts';

const FILES = new Map([
  ['report.clean.txt', 'confidence: 0.1'],
  [
    'chapter-01.yaml',
    `chapters:
- chapter: 一、安排
  paragraphs:
  - opens: 推進甲
    actions:
    - action: 推進甲
      confidence: 0.9
      reason: Sure.
      under:
      # 存疑
      - term: 甲
        confidence: 0.65
        reason: Its name.
`,
  ],
  [
    'relations.yaml',
    `relations:
# 存疑
- kind: CASCADES_TO
  from: '1310'
  to: '363'
  confidence: 0.5
  reason: In order.
`,
  ],
]);

it('a doubt says what it is, why, and where it stands, the least sure first', () =>
  expect(doubtsIn(FILES)).toEqual([
    {
      kind: 'CASCADES_TO',
      name: '1310 → 363',
      confidence: 0.5,
      why: 'In order.',
      file: 'relations.yaml',
      line: 3,
    },
    { kind: 'term', name: '甲', confidence: 0.65, why: 'Its name.', file: 'chapter-01.yaml', line: 11 },
  ]));
