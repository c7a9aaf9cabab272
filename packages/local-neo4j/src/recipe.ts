import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Which Neo4j to fetch; `name` changes with every change of the recipe, so that old files are never taken for new ones. */
export type Recipe = {
  readonly pom: string;
  readonly name: string;
  readonly version: string;
  readonly files: number;
  readonly megabytes: number;
};

const POM = fileURLToPath(new URL('../pom.xml', import.meta.url));

/** Reads pom.xml, the one place that names the version and what is left out. */
export const readRecipe = async (): Promise<Recipe> => {
  const text = await readFile(POM, 'utf8');
  const version = property(text, 'version');
  const print = createHash('sha256').update(withoutComments(text)).digest('hex').slice(0, 8);
  return {
    pom: POM,
    name: `${version}-${print}`,
    version,
    files: Number(property(text, 'files')),
    megabytes: Number(property(text, 'megabytes')),
  };
};

/** What is said beside the recipe changes nothing of it. */
const withoutComments = (pom: string): string => pom.replaceAll(/<!--.*?-->/gs, '');

const property = (pom: string, name: string): string => {
  const value = new RegExp(`<neo4j\\.${name}>([^<]+)<`).exec(pom)?.[1];
  if (value === undefined) throw new Error(`pom.xml must have the property neo4j.${name}, and has none.`);
  return value;
};
