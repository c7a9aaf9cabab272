import { PROJECT } from '../../src/bin/project.ts';
import { readKnowledge } from '../../src/ingest/knowledge.ts';
import { readGlossary } from '../../src/report/glossary/glossary.ts';
import { type DraftMeasure, measuresIn } from '../../src/report/measures/measures.ts';
import { type ReadReport, readReport } from '../../src/report/read.ts';
import { repairText } from '../../src/report/repair/repair.ts';
import { structureOf } from '../../src/report/structure/structure.ts';
import { sourceOf } from '../../src/report/source.ts';
import { type KeyedTarget, type KeyedText, ownTexts, sharedTexts } from './keys.ts';
import { type Damaged, damagedTexts } from './repaired.ts';
import { scoreGlossary, sum, type Tally } from './score.ts';
import { type KeyedMeasure, type WholeReport, wholeReports } from './whole.ts';

/** What is scored. `targets` are headline targets with the right comparator, `lines` the lines that a repair makes as the reference has them. */
export const KINDS = ['terms', 'definitions', 'parts', 'targets', 'lines'] as const;
export type Kind = (typeof KINDS)[number];

/** How well one text is read; kinds without a key are absent. */
export type Row = { readonly name: string; readonly tallies: Readonly<Partial<Record<Kind, Tally>>> };

/** Reads every text that has a key: the project's own, and the shared ones where they are there. */
export const scoreCorpus = (): readonly Row[] => [
  ...[...ownTexts(), ...sharedTexts()].map((text) => glossaryRow(text)),
  ...damagedTexts().map((text) => repairRow(text)),
  ...wholeRows(),
];

const wholeRows = (): readonly Row[] => {
  const knowledge = readKnowledge(PROJECT.seeds);
  return wholeReports().map((report) => wholeRow(report, readReport(report.text, knowledge)));
};

/** A whole report is read from its decoded file; its figures count only with the right change, year and status. */
const wholeRow = ({ name, key, clean }: WholeReport, reading: ReadReport): Row => {
  const { terms, definitions, parts } = scoreGlossary(reading.glossary, key);
  const hits = key.measures.filter((keyed) =>
    reading.measures.some((found) => isMeasure(found, keyed)),
  ).length;
  const targets = { hits, keyed: key.measures.length, found: hits };
  const lines = clean === null ? {} : { lines: scoreLines(reading.text, clean) };
  return { name: `whole/${name}`, tallies: { terms, definitions, parts, targets, ...lines } };
};

const isMeasure = (found: ReadReport['measures'][number], keyed: KeyedMeasure): boolean =>
  isTarget(found, keyed) &&
  found.change === keyed.change &&
  found.year === keyed.year &&
  found.status === keyed.status;

const glossaryRow = ({ folder, name, text: raw, key }: KeyedText): Row => {
  const { text } = repairText(raw);
  const { terms, definitions, parts } = scoreGlossary(
    readGlossary(sourceOf(text), structureOf(sourceOf(text))).entries,
    key,
  );
  const targets = key.targets === undefined ? {} : { targets: scoreTargets(text, key.targets) };
  return { name: `${folder}/${name}`, tallies: { terms, definitions, parts, ...targets } };
};

/** Only the headline targets are keyed, so what else is found counts neither way. */
const scoreTargets = (text: string, keyed: readonly KeyedTarget[]): Tally => {
  const found = measuresIn(sourceOf(text));
  const hits = keyed.filter((target) => found.some((measure) => isTarget(measure, target))).length;
  return { hits, keyed: keyed.length, found: hits };
};

const isTarget = (measure: Omit<DraftMeasure, 'evidence' | 'saidYear'>, target: KeyedTarget): boolean =>
  measure.indicator.includes(target.indicator) &&
  measure.value === target.value &&
  measure.upper === target.upper &&
  measure.unit === target.unit &&
  measure.comparator === target.comparator;

const repairRow = ({ folder, name, raw, clean }: Damaged): Row => ({
  name: `${folder}/${name} (repair)`,
  tallies: { lines: scoreLines(repairText(raw).text, clean) },
});

const scoreLines = (text: string, clean: string): Tally => {
  const [got, wanted] = [text.split('\n'), clean.split('\n')];
  const hits = wanted.filter((line, index) => line === got[index]).length;
  return { hits, keyed: wanted.length, found: got.length };
};

/** Each kind over all rows. */
export const totalOf = (rows: readonly Row[]): Row => ({
  name: 'all texts',
  tallies: Object.fromEntries(
    KINDS.map((kind) => [kind, sum(rows.flatMap(({ tallies }) => tallies[kind] ?? []))]),
  ),
});
