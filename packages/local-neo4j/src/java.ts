import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { LocalNeo4jError } from './errors.ts';
import type { Environment } from './environment.ts';
import { installLine } from './install.ts';

/** `build` is all that `java -version` says: two Javas with the same words are the same Java. */
export type Java = { readonly command: string; readonly major: number; readonly build: string };

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST = 17;

/** @throws JAVA_MISSING where neither JAVA_HOME nor PATH leads to Java 17 or later */
export const findJava = async (environment: Environment): Promise<Java> => {
  const found: Java[] = [];
  for (const command of candidates(environment)) {
    const java = await askVersion(command, environment);
    if (java && java.major >= OLDEST) return java;
    if (java) found.push(java);
  }
  throw new LocalNeo4jError(
    'JAVA_MISSING',
    `${sentenceStart(found)}; install it, and Maven, with "${installLine()}".`,
  );
};

/** Homebrew puts a Java of one version beside the PATH, on either kind of Mac. */
const HOMEBREW = ['/opt/homebrew', '/usr/local'].map((prefix) => `${prefix}/opt/openjdk@21/bin/java`);

const candidates = ({ JAVA_HOME }: Environment): readonly string[] => [
  ...(JAVA_HOME ? [join(JAVA_HOME, 'bin', 'java')] : []),
  'java',
  ...(process.platform === 'darwin' ? HOMEBREW : []),
];

const sentenceStart = ([first]: readonly Java[]): string =>
  `A local Neo4j needs Java ${OLDEST} or later, and ${first ? `"${first.command}" is Java ${first.major}` : 'there is none'}`;

/** Null: there is no such command, or it is no Java, like the stand-in of macOS that only fails. */
const askVersion = (command: string, environment: Environment): Promise<Java | null> =>
  new Promise((resolve) => {
    execFile(command, ['-version'], { env: environment }, (error, stdout, stderr) => {
      const build = `${stdout}${stderr}`;
      const major = majorVersion(build);
      resolve(error || major === null ? null : { command, major, build });
    });
  });

/** From `openjdk version "17.0.15"`, `"25-ea"`, and, before Java 9, `"1.8.0_392"`. */
const majorVersion = (build: string): number | null => {
  const digits = /version "(?:1\.)?(\d+)/.exec(build)?.[1];
  return digits === undefined ? null : Number(digits);
};
