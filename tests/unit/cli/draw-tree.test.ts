import { expect, it } from 'vitest';

import { drawTree } from '../../../src/cli/draw-tree.ts';
import { plain } from './support.ts';

it('draws guides that show which branch a line belongs to', () => {
  const nodes = [
    {
      text: 'one',
      under: ['words of one'],
      children: [{ text: 'first', children: [{ text: 'deep' }] }, { text: 'second' }],
    },
    { text: 'two', under: ['words of two'] },
  ];
  expect(drawTree(nodes, plain).join('\n')).toBe(
    [
      '├─ one',
      '│  │ words of one',
      '│  ├─ first',
      '│  │  └─ deep',
      '│  └─ second',
      '└─ two',
      '     words of two',
    ].join('\n'),
  );
});
