import { startVitest } from 'vitest/node';

/** Kills the loader and the database at random moments, as often as told: `npm run torture:kills -- 50`. */
const MOST = 1_000;
const kills = Number(process.argv[2] ?? 50);
if (!Number.isInteger(kills) || kills < 1 || kills > MOST)
  throw new Error(`The number of kills must be from 1 to ${MOST}, was ${process.argv[2]}.`);

process.env['TIFA_KILLS'] = String(kills);
await startVitest('test', ['tests/local/kills-lose-nothing.test.ts'], { project: 'local', watch: false });
