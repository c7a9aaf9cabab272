import { basename } from 'node:path';

import { TifaError } from '../../domain/errors.ts';
import type { Level } from '../../domain/kinds.ts';
import type { ReportGraph } from '../../domain/records.ts';
import { chainOf, type Gazetteer, placeOf } from '../../report/gazetteer.ts';
import type { ReadReport } from '../../report/read.ts';
import { tryCuratedGraph } from '../curated/curated-graph.ts';
import { filesInMemory } from '../curated/review-files.ts';
import type { Lexicon } from '../seeds.ts';
import { CLEAN_TEXT, compose } from './compose.ts';
import { type LeftOut, prune } from './prune.ts';
import { createQuoting } from './quoting.ts';
import { type Chain, createDrafting } from './reading.ts';
import { writeYaml } from './write-yaml.ts';

export type Draft = {
  /** The review files by name, with the cleaned text, as the loader accepts them. */
  readonly files: ReadonlyMap<string, string>;
  /** What they say, as it would be loaded. */
  readonly graph: ReportGraph;
  /** What the reading held and the format cannot say: each with the loader's reason. */
  readonly leftOut: readonly LeftOut[];
};

type Tools = { readonly lexicon: Lexicon; readonly gazetteer: Gazetteer };

/**
 * Writes what was read of a report as review files in the format of `seeds/`, every guess with its confidence and reason.
 *
 * @param path of the file as it came
 * @throws REPORT_UNKNOWN when the text does not say of which place and year it is: every id depends on both
 */
export const createDraft = (path: string, reading: ReadReport, tools: Tools): Draft => {
  const { year, place } = mustBeKnown(path, reading);
  const drafting = createDrafting(reading, createQuoting(reading.text), chainFrom(place, reading, tools));
  const composed = compose(drafting, { year, raw: basename(path) });
  const written = new Map([...composed].map(([name, row]) => [name, writeYaml(row)]));
  return accepted(path, written, reading.text, tools.lexicon);
};

const mustBeKnown = (path: string, { report: { year, place } }: ReadReport) => {
  if (year !== null && place !== null) return { year, place };
  throw new TifaError(
    'REPORT_UNKNOWN',
    `${path} must say which place and year it is about, and its head names ${place ?? 'no place'} and ${year ?? 'no year'}; write them into its title, as in 2024年某市政府工作報告.`,
  );
};

/** The report's place within those above it, in the script of the report; a place that the gazetteer does not know stands alone. */
const chainFrom = (place: string, { report, script }: ReadReport, { gazetteer, lexicon }: Tools): Chain => {
  const division = placeOf(place, gazetteer);
  if (division === undefined) return [{ name: place, level: report.level }];
  const printed = (name: string): string => (script === 'HANT' ? lexicon.scripts.scripted(name).hant : name);
  return chainOf(division)
    .toReversed()
    .map(({ name, level }): { name: string; level: Level | null } => ({
      name: printed(name),
      level,
    }));
};

/** Each round takes out what the loader refuses; what names something that was taken out falls in the next. */
const MOST_ROUNDS = 12;

const accepted = (path: string, written: Map<string, string>, text: string, lexicon: Lexicon): Draft => {
  const leftOut: LeftOut[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = new Map([...written, [CLEAN_TEXT, text]]);
    const reviewFiles = filesInMemory(path, Object.fromEntries(files));
    const { graph, problems } = tryCuratedGraph(reviewFiles, lexicon);
    if (graph !== null) return { files, graph, leftOut };
    for (const [name, source] of written) {
      const own = problems.filter(({ at }) => at.startsWith(`${name}:`));
      if (own.length === 0) continue;
      const pruned = prune(name, source, own);
      written.set(name, pruned.source);
      leftOut.push(...pruned.leftOut);
    }
  }
  throw new TifaError(
    'UNEXPECTED',
    `${path} was read, and its draft cannot be made acceptable; please report it.`,
  );
};
