import { PassThrough } from 'node:stream';

import { expect, it } from 'vitest';

import { createPaint } from '../../../src/cli/paint.ts';

it('is plain where the stream is no terminal', () => {
  expect(createPaint(new PassThrough())('INFERRED', 'x')).toBe('x');
});
