import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sharedFields } from '../server/shared-fields.ts';
import { PROJECT } from './project.ts';

const GENERATED = 'shared.generated.graphql';

const sources = readdirSync(PROJECT.schema)
  .filter((name) => name.endsWith('.graphql') && name !== GENERATED)
  .toSorted()
  .map((name) => readFileSync(join(PROJECT.schema, name), 'utf8'));

writeFileSync(join(PROJECT.schema, GENERATED), sharedFields(sources));
