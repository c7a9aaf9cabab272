import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT } from '../src/bin/project.ts';
import { readKnowledge } from '../src/ingest/knowledge.ts';
import { decodeFile } from '../src/report/decode/decode.ts';
import { readReport } from '../src/report/read.ts';

/** What one process measures, in milliseconds and MB of a million bytes. */
export type Reading = {
  readonly first: number;
  /** Processor time of the thread that reads, which other work on the machine lengthens least. */
  readonly firstOnProcessor: number;
  readonly again: readonly number[];
  readonly folder: number;
  readonly memory: number;
};

const SIZE = 60_000;
const AGAIN = 20;
const FOLDER = 30;

/** 60 KB of the seed report as it came, with all its damage: the slowest kind of text. */
const damaged = (): Uint8Array => {
  const raw = readFileSync(join(PROJECT.seeds, 'zhenjiang-2024', 'report.txt'), 'utf8');
  const text = Buffer.from(raw.repeat(Math.ceil(SIZE / raw.length))).subarray(0, SIZE);
  return Buffer.from(new TextDecoder().decode(text).replaceAll('\ufffd', ''));
};

const knowledge = readKnowledge(PROJECT.seeds);
const bytes = damaged();

const timed = async (): Promise<number> => {
  const began = performance.now();
  const { text } = await decodeFile(bytes, 'report.txt');
  readReport(text, knowledge);
  return performance.now() - began;
};

const before = process.threadCpuUsage();
const first = await timed();
const { user, system } = process.threadCpuUsage(before);
const memory = process.resourceUsage().maxRSS / 1000;
const again: number[] = [];
for (let round = 0; round < AGAIN; round++) again.push(await timed());
let folder = 0;
for (let report = 0; report < FOLDER; report++) folder += await timed();
console.log(
  JSON.stringify({
    first,
    firstOnProcessor: (user + system) / 1000,
    again,
    folder,
    memory,
  } satisfies Reading),
);
