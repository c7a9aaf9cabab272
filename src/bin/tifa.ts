import { isTifaError } from '../domain/errors.ts';
import { exampleLinks, serve } from './serve.ts';
import { readSettings } from './settings.ts';

const say = (line: string): void => console.log(line);

/** Serves until it is told to stop: Ctrl-C ends the service and the database that it started. */
const runService = async (): Promise<void> => {
  const began = performance.now();
  const service = await serve(readSettings(process.env), say);
  say(`\nTifa listens at ${service.origin}/graphql (ready in ${((performance.now() - began) / 1000).toFixed(1)} s; Ctrl-C ends it). Try:\n`);
  for (const link of exampleLinks(service.origin)) say(`  ${link}`);
  await untilTold();
  say('\nStopping.');
  await service.stop();
};

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

try {
  await runService();
} catch (error) {
  console.error(isTifaError(error) ? `${error.code}: ${error.message}` : error);
  process.exitCode = 1;
}
