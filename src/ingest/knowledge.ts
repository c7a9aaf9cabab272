import { join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { TifaError } from '../domain/errors.ts';
import type { Knowledge } from '../report/read.ts';
import { createKnownTerms } from '../report/terms/known.ts';
import { readGazetteer } from './gazetteer.ts';
import { readText } from './read-text.ts';

/**
 * The general knowledge that reports are read with: `gazetteer.yaml`, `known-terms.yaml` and `stop-terms.yaml` of the seeds.
 *
 * @throws FILE_UNREADABLE
 * @throws SEED_INVALID when a file has another shape
 */
export const readKnowledge = (seeds: string): Knowledge => ({
  gazetteer: readGazetteer(seeds),
  stop: readStopTerms(join(seeds, 'stop-terms.yaml')),
  known: createKnownTerms(readKnownNames(seeds)),
});

const stopFile = z.strictObject({ stop: z.array(z.strictObject({ word: z.string(), why: z.string() })) });

const readStopTerms = (path: string): ReadonlySet<string> => {
  const parsed = stopFile.safeParse(parse(readText(path)));
  if (parsed.success) return new Set(parsed.data.stop.map(({ word }) => word));
  throw new TifaError(
    'SEED_INVALID',
    `${path} must list words that only look like slogans, each with word: and why:.`,
  );
};

const knownFile = z.strictObject({ known: z.record(z.string(), z.string()) });

/**
 * The names of `known-terms.yaml`, in its order.
 *
 * @throws FILE_UNREADABLE
 * @throws SEED_INVALID when the file has another shape
 */
export const readKnownNames = (seeds: string): readonly string[] => {
  const path = join(seeds, 'known-terms.yaml');
  const parsed = knownFile.safeParse(parse(readText(path)));
  if (parsed.success) return Object.values(parsed.data.known).flatMap((words) => words.trim().split(/\s+/u));
  throw new TifaError(
    'SEED_INVALID',
    `${path} must hold known: with groups of formulations, blanks between them, and has another shape; correct it.`,
  );
};
