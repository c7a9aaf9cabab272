import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CARD } from '../widget/card.ts';
import { connectTo, type Question } from './http.ts';
import { seedText } from './load.ts';
import { describeMachine } from './machine.ts';
import { startService } from './service.ts';
import { median, percentile } from './spread.ts';

/** `npm run soak -- --seconds 600`: what readers ask, at half of what the service could answer, for so long. */
const OPTIONS = { seconds: { type: 'string', default: '600' } } as const;

/** How many askers find out the peak, and for how many milliseconds. */
const PEAK = { askers: 8, time: 10_000 } as const;

const TERMS = ['1363', '363', '三線一單', '綠美湞江', '百千萬工程'];

const questions = (text: string): readonly Question[] => [
  { query: CARD.query, variables: { ids: ['term:三线一单'], script: 'HANT' } },
  ...TERMS.map((label) => ({
    query: `query ($label: String!) { explain(label: $label) { ... on Explanation { term { name parts { token items { name } } } } } }`,
    variables: { label },
  })),
  {
    query:
      '{ explain(label: "綠美湞江") { ... on Explanation { term { trace(to: [PROJECT]) { paths { end { name } } } } } } }',
  },
  { query: '{ search(query: "水庫") { totalCount edges { node { name } } } }' },
  { query: '{ suggest(prefix: "三") { entity { name } } }' },
  {
    query: 'query ($text: String!) { annotate(text: $text) { annotations { start end term { name } } } }',
    variables: { text: text.slice(0, 5_000) },
  },
  { query: '{ terms(first: 50) { edges { node { name summary status } } } }' },
];

type Ask = (question: Question) => Promise<unknown>;

/** A database that has just started plans what it is asked for the first time, and may take longer than a request may. */
const warm = async (ask: Ask, question: Question): Promise<void> => {
  for (let tries = 3; tries > 0; tries--) {
    const isAnswered = await ask(question).then(
      () => true,
      () => false,
    );
    if (isAnswered) return;
  }
};

/** How many questions a second are answered when nobody pauses. */
const peakOf = async (ask: Ask, asked: readonly Question[]): Promise<number> => {
  const began = performance.now();
  let answered = 0;
  const askOn = async (): Promise<void> => {
    for (let index = 0; performance.now() - began < PEAK.time; index++) {
      const question = asked[index % asked.length];
      if (question !== undefined) await ask(question);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: PEAK.askers }, askOn));
  return (answered * 1_000) / (performance.now() - began);
};

/** Sends so many questions a second, whether or not earlier ones are answered: as readers do. */
const soak = async (
  ask: Ask,
  asked: readonly Question[],
  perSecond: number,
  seconds: number,
  minute: () => void,
) => {
  const times: number[] = [];
  let failures = 0;
  const open = new Set<Promise<void>>();
  const total = Math.round(perSecond * seconds);
  const began = performance.now();
  for (let index = 0; index < total; index++) {
    const due = began + (index * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    if (index % Math.max(1, Math.round(perSecond * 60)) === 0) minute();
    const question = asked[index % asked.length];
    if (question === undefined) continue;
    const sent = performance.now();
    const one: Promise<void> = ask(question)
      .then(
        () => void times.push(performance.now() - sent),
        () => void failures++,
      )
      .finally(() => open.delete(one));
    open.add(one);
  }
  await Promise.all(open);
  minute();
  return { times, failures };
};

const run = async (seconds: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-soak-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const machine = describeMachine();
  const service = await startService({ TIFA_DATA: folder, NEO4J_URI: '' });
  const { ask, close } = connectTo(service.origin);
  try {
    const asked = questions(seedText(5_000));
    for (const question of asked) await warm(ask, question);
    const peak = await peakOf(ask, asked);
    const memory: number[] = [];
    const { times, failures } = await soak(ask, asked, peak / 2, seconds, () =>
      memory.push(service.memory()),
    );
    console.log(`${machine}
peak ${peak.toFixed(0)} a second; soaked at ${(peak / 2).toFixed(0)} for ${seconds} s: ${times.length} answers, ${failures} failed
median ${median(times).toFixed(0)} ms, p98 ${percentile(times, 0.98).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms
memory by the minute, MB: ${memory.map((one) => one.toFixed(0)).join(' ')}`);
  } finally {
    close();
    await service.stop();
  }
};

const { values } = parseArgs({ options: OPTIONS });
process.once('SIGINT', () => process.exit(130));
await run(Number(values.seconds));
