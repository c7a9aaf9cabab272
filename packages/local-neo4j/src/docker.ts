import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';

import { eachLine } from './child-lines.ts';
import { endWithUs } from './end-with-us.ts';
import type { Environment } from './environment.ts';
import { LocalNeo4jError } from './errors.ts';
import type { Report } from './report.ts';

/** An engine that is there answers at once; one that hangs is none. In milliseconds. */
const PATIENCE = 2_000;

/** Whether a Docker engine answers: the command alone is not enough. */
export const dockerAnswers = (environment: Environment): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(
      'docker',
      ['version', '--format', '{{.Server.Version}}'],
      { env: environment, timeout: PATIENCE },
      (error, stdout) => resolve(error === null && stdout.trim() !== ''),
    );
  });

/** Runs a command of Docker to its end. @returns whether it succeeded */
export const docker = (environment: Environment, given: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('docker', given, { env: environment }, (error) => resolve(error === null));
  });

/**
 * Fetches an image that is not there yet. Docker keeps what it has fetched of one, so a second try goes on.
 * @throws DOWNLOAD_FAILED
 */
export const ensureImage = async (image: string, environment: Environment, report: Report): Promise<void> => {
  if (await docker(environment, ['image', 'inspect', image])) return;
  report(`Fetching the image ${image} (once, some 500 MB).`);
  const lines: string[] = [];
  const child = spawn('docker', ['pull', image], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const letBe = endWithUs(child);
  eachLine(child, (line) => {
    lines.push(line);
    report(`Fetching ${image}: ${line}`, 'passing');
  });
  const [code] = await once(child, 'close').finally(letBe);
  if (code !== 0)
    throw new LocalNeo4jError(
      'DOWNLOAD_FAILED',
      `Docker could not fetch ${image} ("${lines.at(-1) ?? 'it gave no reason'}"); check the network and start again.`,
    );
};
