import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { readKnowledge } from '../../../src/ingest/knowledge.ts';
import { readReport, type ReadReport } from '../../../src/report/read.ts';
import { type WholeKey, wholeReports } from '../../corpus/whole.ts';

const knowledge = readKnowledge(PROJECT.seeds);
const read = wholeReports().map((report) => ({ ...report, reading: readReport(report.text, knowledge) }));

const plain = (words: string): string => words.replaceAll(/[“”‘’「」『』\s]/gu, '');

type Named = { readonly name: string; readonly labels: readonly string[] };

const namesOf = (found: readonly Named[]): ReadonlySet<string> =>
  new Set(found.flatMap(({ name, labels }) => [name, ...labels]).map(plain));

/** How many of the keyed are in a set of names. */
const hits = (keyed: readonly string[], names: ReadonlySet<string>): number =>
  keyed.filter((name) => names.has(plain(name))).length;

/** How much of a clause is covered by one action, from 0 to 1. */
const covered = ({ text, actions }: ReadReport, clause: string): number => {
  const start = text.indexOf(clause);
  const end = start + clause.length;
  const shares = actions.flatMap(({ evidence }) =>
    evidence.map((words) => (Math.min(end, words.end) - Math.max(start, words.start)) / clause.length),
  );
  return start === -1 ? 0 : Math.max(0, ...shares);
};

type Count = (reading: ReadReport, key: WholeKey) => readonly [hits: number, keyed: number];

/** Over all reports, which share of the keyed is found. */
const share = (count: Count): number => {
  const counts = read.map(({ reading, key }) => count(reading, key));
  const sum = (side: 0 | 1): number => counts.reduce((all, pair) => all + pair[side], 0);
  return sum(0) / sum(1);
};

describe('whole reports of every level', () => {
  it.each(read)('the head of $name says what it is', ({ reading, key }) =>
    expect(reading.report).toMatchObject({
      title: key.title,
      year: key.year,
      place: key.place,
      level: key.level,
      issuedOn: key.issuedOn,
      speaker: key.speaker,
    }),
  );

  it('what is not damaged is not repaired', () =>
    expect(read.filter(({ clean, reading }) => clean === null && reading.repairs.length > 0)).toEqual([]));

  it('slogans that no glossary defines are found', () =>
    expect(
      share(({ terms }, key) => {
        const found = terms.filter(({ status }) => status === 'USED_UNDEFINED');
        return [hits(key.undefined, namesOf(found)), key.undefined.length];
      }),
    ).toBe(1));

  it('clauses that do something are actions', () =>
    expect(
      share((reading, { actions }) => [
        actions.filter((clause) => covered(reading, clause) >= 0.5).length,
        actions.length,
      ]),
    ).toBeGreaterThanOrEqual(0.98));

  it('clauses that do nothing are none', () =>
    expect(
      share((reading, { noActions }) => [
        noActions.filter((clause) => covered(reading, clause) === 0).length,
        noActions.length,
      ]),
    ).toBeGreaterThanOrEqual(0.97));

  it('places and projects are found as far as they were', () => {
    const shareOf = (kind: 'places' | 'projects'): number =>
      share((reading, key) => [hits(key[kind], namesOf(reading[kind])), key[kind].length]);
    expect(shareOf('places')).toBeGreaterThanOrEqual(0.9);
    expect(shareOf('projects')).toBeGreaterThanOrEqual(0.95);
  });
});
