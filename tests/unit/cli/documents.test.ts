import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { runWith } from './support.ts';

const schema = buildSchema(
  readdirSync(PROJECT.schema)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(PROJECT.schema, name), 'utf8'))
    .join('\n'),
);

it.each([
  ['explain', '1363'],
  ['explain', 'term:1363'],
  ['trace', 'term:1363'],
  ['trace', '1363'],
  ['annotate', '-'],
  ['search', '水庫'],
  ['search', '水庫', '--place', '湞江區'],
  ['explain', 'term:1363', '--year', '2024'],
])('%s %s asks what the contract offers', async (...argv) => {
  const { asked } = await runWith(argv);
  expect(asked).toHaveLength(1);
  for (const { document } of asked) expect(validate(schema, parse(document))).toEqual([]);
});
