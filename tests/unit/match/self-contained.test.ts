import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const roomOf = (name: string): URL => new URL(`../../../src/${name}/`, import.meta.url);

it.each([
  ['text', ['./', '../domain/']],
  ['match', ['./', '../text/', '../domain/']],
])('%s imports nothing from outside, so that a browser can use it', (name, own) => {
  const room = roomOf(name);
  for (const file of readdirSync(room)) {
    const source = readFileSync(new URL(file, room), 'utf8');
    const imports = [...source.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, path]) => path);
    expect(imports.filter((path) => !own.some((start) => path?.startsWith(start)))).toEqual([]);
    expect(source).not.toMatch(/\b(?:process|Buffer|require)\b/);
  }
});
