import { join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { TifaError } from '../domain/errors.ts';
import { createGazetteer, type Gazetteer } from '../report/gazetteer.ts';
import { readText } from './read-text.ts';

/** Names with white space between them, as the file holds them. */
const names = z.string().transform((text) => text.split(/\s+/u).filter(Boolean));

const gazetteerFile = z.strictObject({
  divisions: z.record(z.string(), z.record(z.string(), z.string())),
  ordinary: names,
  regions: z.array(names),
  abbreviations: names.transform((pairs) =>
    pairs.map((pair): readonly [string, string] => [pair.slice(0, 1), pair.slice(2)]),
  ),
  bodies: z.array(names),
});

/**
 * Reads `gazetteer.yaml` of the seeds.
 *
 * @throws FILE_UNREADABLE
 * @throws SEED_INVALID when the file has another shape
 */
export const readGazetteer = (seeds: string): Gazetteer => {
  const path = join(seeds, 'gazetteer.yaml');
  const parsed = gazetteerFile.safeParse(parse(readText(path)));
  if (parsed.success) return createGazetteer(parsed.data);
  const problems = parsed.error.issues.map(({ path: where, message }) => `${where.join('.')}: ${message}`);
  throw new TifaError(
    'SEED_INVALID',
    `${path} must have divisions, ordinary, regions, abbreviations and bodies; ${problems.join('; ')}`,
  );
};
