import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { LocalNeo4jError } from './errors.ts';
import { eachLine } from './child-lines.ts';
import type { Environment } from './environment.ts';
import { installLine } from './install.ts';
import { mavenComplaint } from './sensible-lines.ts';
import type { Recipe } from './recipe.ts';
import type { Report } from './report.ts';

type Order = {
  readonly recipe: Recipe;
  readonly into: string;
  readonly environment: Environment;
  readonly report: Report;
};

/**
 * Copies the files of the recipe into a folder. Maven keeps its own copies, so a second folder needs no network.
 * @throws MAVEN_MISSING, DOWNLOAD_FAILED
 */
export const fetchWithMaven = async ({ recipe, into, environment, report }: Order): Promise<void> => {
  const lines: string[] = [];
  const progress = createProgress(recipe, report);
  const child = spawn('mvn', mavenArguments(recipe, into), {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // There "mvn" is a script, which only a shell runs.
    shell: process.platform === 'win32',
  });
  eachLine(child, (line) => {
    lines.push(line);
    progress(line);
  });
  const [code] = await once(child, 'close').catch((error: unknown) => {
    throw cannotRun(recipe, error);
  });
  if (code !== 0) throw failed(recipe, mavenComplaint(lines));
};

const mavenArguments = ({ pom }: Recipe, into: string): readonly string[] => [
  '--batch-mode',
  '--file',
  pom,
  // In full: the short form `dependency:` makes Maven fetch every other plugin as well, only to look for the name.
  'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
  '-DincludeScope=runtime',
  `-DoutputDirectory=${into}`,
];

/** Maven also downloads its own parts, after ours, so the count stops at the number of files that we need. */
const createProgress = ({ version, files, megabytes }: Recipe, report: Report): ((line: string) => void) => {
  const tell = (count: number): void =>
    report(`Fetching Neo4j ${version} (once, about ${megabytes} MB): ${count} of ${files} files`, 'passing');
  let count = 0;
  tell(count);
  return (line) => {
    if (count < files && /Downloaded .*\.jar\b/.test(line)) tell(++count);
  };
};

const cannotRun = ({ version }: Recipe, cause: unknown): LocalNeo4jError =>
  new LocalNeo4jError(
    'MAVEN_MISSING',
    `A local Neo4j ${version} is fetched with Maven, and there is no "mvn" to run; install it with "${installLine()}".`,
    { cause },
  );

const failed = ({ version }: Recipe, complaint: string): LocalNeo4jError =>
  new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `Maven could not fetch Neo4j ${version} ("${complaint}"); check the network and start again.`,
  );
