import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { fetchWithMaven } from './maven.ts';
import type { Environment } from './environment.ts';
import { partialOf, removeAbandoned } from './partial.ts';
import type { Recipe } from './recipe.ts';
import type { Report } from './report.ts';

type Wish = {
  readonly recipe: Recipe;
  readonly libFolder: string;
  readonly environment: Environment;
  readonly report: Report;
};

/** Where the files of a recipe are, or will be. */
export const jarsFolder = (libFolder: string, recipe: Recipe): string => join(libFolder, recipe.name);

/**
 * The folder with the files of the recipe; fetches them when it is not there. It appears whole or not at all.
 * @throws MAVEN_MISSING, DOWNLOAD_FAILED
 */
export const ensureJars = async ({ recipe, libFolder, environment, report }: Wish): Promise<string> => {
  const jars = jarsFolder(libFolder, recipe);
  if (existsSync(jars)) return jars;
  await mkdir(libFolder, { recursive: true });
  await removeAbandoned(jars);
  const partial = partialOf(jars);
  try {
    await fetchWithMaven({ recipe, into: partial, environment, report });
    await rename(partial, jars).catch((error: unknown) => unlessThere(jars, error));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  report(`Fetched Neo4j ${recipe.version}.`);
  return jars;
};

/** Two that fetch at once both succeed: the second finds the folder of the first. */
const unlessThere = (jars: string, error: unknown): void => {
  if (!existsSync(jars)) throw error;
};
