import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

const GUIDE = 'docs/changing.md';
const guide = readFileSync(GUIDE, 'utf8');

/** Each path that a line names; one without a folder stands beside the one before it. */
const pathsIn = (line: string): readonly string[] => {
  let folder = '';
  return [
    ...line.matchAll(/`(?<path>[\w./-]+\.(?:ts|graphql|cypher|md)|(?:src|cypher|tests)\/[\w/-]+)`/gu),
  ].map(({ groups }) => {
    const path = groups?.['path'] ?? '';
    const whole = path.includes('/') ? path : join(folder, path);
    folder = dirname(whole);
    return whole;
  });
};

describe('recipes name files that are there', () => {
  const paths = [...new Set(guide.split('\n').flatMap(pathsIn))];

  it('some dozens', () => expect(paths.length).toBeGreaterThan(30));

  it.each(paths)('%s', (path) => expect(existsSync(path)).toBe(true));

  it.each([
    ...new Set(
      [...guide.matchAll(/`npm run (?<script>[\w:]+)`/gu)].map(({ groups }) => groups?.['script'] ?? ''),
    ),
  ])('npm run %s', (script) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    expect(Object.keys(scripts)).toContain(script);
  });
});
