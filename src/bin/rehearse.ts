import type { GraphClient } from '../graph/client.ts';
import type { Matching } from '../ingest/matching.ts';
import { createContexts } from '../server/create-context.ts';
import { createRehearsal, type Rehearsal } from '../server/rehearsal.ts';
import { readSchema } from '../server/schema.ts';
import { PROJECT } from './project.ts';

/** Rehearses on a database, however long it takes to plan. */
export const rehearsalOn = (
  client: GraphClient,
  matching: Matching,
  say: (line: string) => void,
): Rehearsal =>
  createRehearsal({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader: client.patient({ tell: say }), ...matching }),
  });
