import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { buildWidget } from '../../../widget/build.ts';

/** Bytes as a reader loads them. */
const MOST = 12_000;

test('the whole widget is one small script', () => {
  const script = buildWidget();
  expect(script).toContain('term-explainer');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});
