import type { Change, Ingested, LoadState } from '../domain/changes.ts';
import type { CommandSpec } from './command.ts';
import { changed } from './draw-change.ts';
import type { Paint } from './paint.ts';

export const INGEST_COMMAND: CommandSpec = {
  name: 'ingest',
  summary: 'a folder of reports into the database, after a look at what would change',
  word: { name: 'FOLDER', isNeeded: true },
  about:
    'FOLDER holds the review files of one report (docs/curating.md) or a folder for each of several. A raw report beside them (txt, html,\n' +
    'docx, pdf) is read by the machine and loaded as a draft only: every fact of it is marked as not reviewed. Everything is read and checked\n' +
    'first. Without --write nothing is written: what would be added (+), changed (~) and removed (-) is listed, row by row. With it each report is\n' +
    'written in one transaction; what is there already is skipped, so that a folder goes on where it was stopped.',
  options: {
    write: { help: 'write it; without, only look' },
    json: { help: 'print what changes as JSON' },
  },
  examples: [
    ['tifa ingest seeds', 'what would change'],
    ['tifa ingest seeds --write', 'change it'],
    ['tifa ingest inbox --json | jq ".reports[].changes | length"', 'for a program'],
  ],
};

/** What was, or without `write` would be, done to each report, row by row. */
export const describeIngest = (
  all: readonly Ingested[],
  { write, paint }: { readonly write: boolean; readonly paint: Paint },
): readonly string[] => [
  ...all.flatMap((one) => [paint('HEADING', headOf(one)), ...one.changes.map((row) => changed(row, paint))]),
  '',
  `${sumOf(all.flatMap(({ changes }) => changes))} in ${counted(all.length, 'report')}. ${endOf(all, write)}`,
];

const STATES: Readonly<Record<LoadState, string>> = {
  NEW: 'new',
  CHANGED: 'changed',
  SAME: 'there already, nothing changes',
  KEPT: 'left out: the graph holds it reviewed, and a draft replaces no review',
};

const headOf = ({ title, reviewed, state, changes, entities, relations, measures }: Ingested): string => {
  const draft = reviewed ? '' : ', a draft that nobody reviewed';
  const moved = state === 'CHANGED' && changes.length === 0 ? ': only lines in its files moved' : '';
  return `${title} (${STATES[state]}${moved}${draft}; ${entities} entities, ${relations} relations, ${measures} measures)`;
};

const sumOf = (changes: readonly Change[]): string => {
  const count = (wanted: Change['sign']): number => changes.filter(({ sign }) => sign === wanted).length;
  return `${count('+')} added, ${count('~')} changed, ${count('-')} removed`;
};

const endOf = (all: readonly Ingested[], write: boolean): string => {
  if (all.every(({ state }) => state === 'SAME' || state === 'KEPT')) return 'There is nothing to write.';
  if (!write) return 'Nothing was written; add --write to do it.';
  return `Written; the graph is at version ${Math.max(...all.map(({ version }) => version ?? 0))}.`;
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
