import { PROJECT } from '../../src/bin/project.ts';
import { readKnowledge } from '../../src/ingest/knowledge.ts';

/** What every report is read with. */
export const KNOWLEDGE = readKnowledge(PROJECT.seeds);
