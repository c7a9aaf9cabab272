import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { LIMIT_NAMES, LIMITS, variableOf } from '../../../../src/server/limits/limits.ts';

const page = readFileSync(join(PROJECT.root, 'docs', 'limits.md'), 'utf8');
const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \| `(\w+)` \| (.+) \|$/gmu)];

it('docs/limits.md has every limit, with its default and the variable that sets it, in the order of the code', () => {
  expect(rows.map(([, name, value, variable]) => [name, Number(value), variable])).toEqual(
    LIMIT_NAMES.map((name) => [name, LIMITS[name].value, variableOf(name)]),
  );
});

it('and says of each what it bounds', () => {
  for (const [, name, , , what = ''] of rows) expect([name, what.length > 10]).toEqual([name, true]);
});
