import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { PROJECT } from '../src/bin/project.ts';
import { type Figure, single, spread, toTable } from './figures.ts';
import { describeMachine } from './machine.ts';
import type { Reading } from './reading.ts';
import { median, spreadOf } from './spread.ts';

/** Asked for by issue 5: milliseconds, MB, seconds. */
const ASKED = { FIRST: 300, MEMORY: 250, FOLDER: 10 } as const;
const PROCESSES = 5;

/** `npm run bench:read [-- --json]`: how long a report of 60 KB takes. Each process is new, since the first report of one is the slowest. */
const read = (): Reading =>
  JSON.parse(execFileSync(process.execPath, [join(PROJECT.root, 'bench/reading.ts')], { encoding: 'utf8' }));

const figuresOf = (readings: readonly Reading[]): readonly Figure[] => {
  const of = (value: (reading: Reading) => number): number => median(readings.map(value));
  const first = { id: 'read.first', what: 'read a damaged report of 60 KB, first of a process' };
  const again = { id: 'read.again', what: '  once the process is warm' };
  return [
    single(
      first,
      of((reading) => reading.first),
      'ms',
      ASKED.FIRST,
    ),
    single(
      { id: 'read.first.processor', what: '  of it time of the processor' },
      of(({ firstOnProcessor }) => firstOnProcessor),
      'ms',
    ),
    spread(again, spreadOf(readings.flatMap((reading) => reading.again))),
    single(
      { id: 'read.folder', what: 'read 30 of them' },
      of(({ folder }) => folder) / 1000,
      's',
      ASKED.FOLDER,
    ),
    single(
      { id: 'read.memory', what: 'memory of the process, after the first' },
      of(({ memory }) => memory),
      'MB',
      ASKED.MEMORY,
    ),
  ];
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const machine = describeMachine();
const figures = figuresOf(Array.from({ length: PROCESSES }, () => read()));
console.log(
  values.json ? JSON.stringify({ machine, figures }, null, 2) : `\n${machine}\n\n${toTable(figures)}\n`,
);
