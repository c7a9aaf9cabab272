import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const room = new URL('../../../src/match/', import.meta.url);

it('imports nothing from outside, so that a browser can use it', () => {
  for (const file of readdirSync(room)) {
    const source = readFileSync(new URL(file, room), 'utf8');
    const imports = [...source.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, path]) => path);
    expect(imports.filter((path) => !path?.startsWith('./'))).toEqual([]);
    expect(source).not.toMatch(/\b(?:process|Buffer|require)\b/);
  }
});
