import { writeFileSync } from 'node:fs';

import { referenceJsonSchema } from '../ingest/reference/json-schema.ts';
import { PROJECT } from './project.ts';

writeFileSync(PROJECT.referenceSchema, referenceJsonSchema());
