import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { connectTo } from './http.ts';
import { type Hostile, hostileRequests, type Outcome } from './hostile.ts';
import { seedText } from './load.ts';
import { describeMachine } from './machine.ts';
import { type Service, startService } from './service.ts';
import { median, percentile } from './spread.ts';

/** `npm run torture -- --requests 1000 --at-once 4`: hostile requests to the real service, while a light client goes on asking. */
const OPTIONS = {
  requests: { type: 'string', default: '1000' },
  'at-once': { type: 'string', default: '4' },
  /** Runs on the database of NEO4J_URI instead of a Neo4j of its own. */
  named: { type: 'boolean', default: false },
} as const;

const LIGHT = { query: '{ explain(label: "1363") { ... on Explanation { term { name } } } }' };
const LIGHT_PAUSE = 100;
const SAMPLE_PAUSE = 50;

type Tally = { readonly times: number[]; readonly outcomes: Map<string, number> };

const outcomeName = ({ status, codes }: Outcome): string =>
  [status === 0 ? 'closed' : String(status), ...new Set(codes)].join(' ');

/** Sends each kind in turn, so many at once, until all requests are sent. */
const torture = async (origin: string, kinds: readonly Hostile[], requests: number, atOnce: number) => {
  const tallies = new Map<string, Tally>(kinds.map(({ name }) => [name, { times: [], outcomes: new Map() }]));
  let next = 0;
  const sendOn = async (): Promise<void> => {
    for (let index = next++; index < requests; index = next++) {
      const kind = kinds[index % kinds.length];
      const tally = tallies.get(kind?.name ?? '');
      if (kind === undefined || tally === undefined) return;
      const began = performance.now();
      const name = outcomeName(await kind.send(origin));
      tally.times.push(performance.now() - began);
      tally.outcomes.set(name, (tally.outcomes.get(name) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  return tallies;
};

/** Does something again and again until it is told to stop. */
const meanwhile = (pause: number, work: () => Promise<void>) => {
  const over = new AbortController();
  const going = (async () => {
    while (!over.signal.aborted) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return async (): Promise<void> => {
    over.abort();
    await going;
  };
};

const watch = (service: Service) => {
  const light: number[] = [];
  let [failures, most] = [0, 0];
  const connection = connectTo(service.origin);
  const stopAsking = meanwhile(LIGHT_PAUSE, async () => {
    const began = performance.now();
    await connection.ask(LIGHT).catch(() => failures++);
    light.push(performance.now() - began);
  });
  const stopSampling = meanwhile(SAMPLE_PAUSE, async () => {
    most = Math.max(most, service.memory());
  });
  return async () => {
    await Promise.all([stopAsking(), stopSampling()]);
    connection.close();
    return { light, failures, most };
  };
};

const report = (tallies: ReadonlyMap<string, Tally>): void => {
  for (const [name, { times, outcomes }] of tallies) {
    const ended = [...outcomes].map(([outcome, count]) => `${outcome} ×${count}`).join(', ');
    const [usual, worst] = [median(times), Math.max(...times)].map((time) => time.toFixed(0).padStart(6));
    console.log(`${name.padEnd(42)} ${usual} ms ${worst} ms   ${ended}`);
  }
};

const run = async (requests: number, atOnce: number, isNamed: boolean): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-torture-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const machine = describeMachine();
  const service = await startService(isNamed ? {} : { TIFA_DATA: folder, NEO4J_URI: '' });
  try {
    const kinds = hostileRequests(seedText(200_000));
    // What every kind needs for the first time (plans, GraphiQL's page) is no part of what it costs.
    await torture(service.origin, kinds, kinds.length, 1);
    const idle = service.memory();
    const done = watch(service);
    const tallies = await torture(service.origin, kinds, requests, atOnce);
    const { light, failures, most } = await done();
    const health = await fetch(`${service.origin}/health`);
    const outcomes = [...tallies.values()].flatMap((tally) => [...tally.outcomes]);
    const unexpected = outcomes.filter(([name]) => /UNEXPECTED|^500/u.test(name));
    console.log(`\n${machine}; ${requests} hostile requests, ${atOnce} at once\n`);
    report(tallies);
    console.log(`
light client: ${light.length} questions, median ${median(light).toFixed(0)} ms, p98 ${percentile(light, 0.98).toFixed(0)} ms, worst ${Math.max(...light).toFixed(0)} ms, ${failures} failed
memory: ${idle.toFixed(0)} MB idle, ${most.toFixed(0)} MB at most, ${(await settled(service)).toFixed(0)} MB afterwards
unexpected: ${unexpected.reduce((sum, [, count]) => sum + count, 0)}; the service ${health.ok ? 'lives' : 'is ill'}`);
  } finally {
    await service.stop();
  }
};

/** Memory when what was asked is over. */
const settled = async (service: Service): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return service.memory();
};

const { values } = parseArgs({ options: OPTIONS });
process.once('SIGINT', () => process.exit(130));
await run(Number(values.requests), Number(values['at-once']), values.named);
