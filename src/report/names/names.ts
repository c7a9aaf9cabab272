import type { Section, Span } from '../../domain/records.ts';
import { type Division, type Gazetteer, placeOf } from '../gazetteer.ts';
import type { Source } from '../source.ts';
import type { Head } from '../structure/head.ts';
import type { DraftOrganization, DraftPlace, DraftProject } from '../types.ts';
import { knownBodiesIn, localBodiesIn } from './bodies.ts';
import { divisionsIn, SHORT_NAME } from './divisions.ts';
import { companionsIn, enumeratedIn, stretchesIn } from './enumerations.ts';
import { buildersIn, establishmentsIn } from './establishments.ts';
import type { Find } from './find.ts';
import { gathered } from './gather.ts';
import { createNameSource, type NameSource } from './name-source.ts';
import { fellowsIn, mentionsIn } from './mentions.ts';
import { unlistedIn, unlistedOf } from './own.ts';
import { pairsIn } from './pairs.ts';
import { sitesIn } from './sites.ts';
import { stemsIn } from './stems.ts';
import { type Ends, townshipsIn } from './townships.ts';
import { undertakingsIn } from './undertakings.ts';

export type Names = {
  readonly places: readonly DraftPlace[];
  readonly projects: readonly DraftProject[];
  readonly organizations: readonly DraftOrganization[];
};

export type NamesContext = {
  readonly sections: readonly Section[];
  /** Where the body ends: before glossary and footer. */
  readonly end: number;
  readonly head: Pick<Head, 'place'>;
  readonly gazetteer: Gazetteer;
};

/** Places, projects and organisations that a report names, each with every place where it does. Linear in the length of the text. */
export const namesIn = (printed: Source, { sections, end, head, gazetteer }: NamesContext): Names => {
  const body: Span = { start: sections[0]?.start ?? 0, end };
  const source = createNameSource(printed, body, gazetteer);
  const own = head.place === null ? null : (placeOf(head.place, gazetteer) ?? null);
  const home = unlistedIn(source, head.place, unlistedOf(head.place, gazetteer));
  return gathered(source, findsIn(source, own, home));
};

const findsIn = (source: NameSource, own: Division | null, home: readonly Find[]): readonly Find[] => {
  const divisions = [...divisionsIn(source, own), ...home];
  const ends: Ends = new Map(divisions.map(({ start, end }) => [start, end]));
  const projects = undertakingsIn(source);
  const isBuilt = createIsBuilt(source, projects);
  const sites = sitesIn(source);
  const listed = [...enumeratedIn(source), ...stretchesIn(source)];
  const places = [
    ...divisions,
    ...townshipsIn(source, ends),
    ...stemsIn(source, ends),
    ...pairsIn(source),
    ...sites.filter((site) => !isBuilt(site) || !isPark(source, site)),
  ];
  const bodies = [...knownBodiesIn(source), ...localBodiesIn(source, ends, own)];
  const firms = [...establishmentsIn(source).filter((it) => !isBuilt(it)), ...buildersIn(source)];
  const first = [...places, ...listed, ...companionsIn(source, places), ...bodies, ...firms];
  const again = mentionsIn(source, first, ends);
  const all = [...first, ...again, ...fellowsIn(source, [...first, ...again])];
  return [...withoutFirmsOwn(all, new Set(divisions)), ...projects];
};

/** 宁德 of the firm 宁德时代, 浙江 of 浙江大学: a short name that begins another name says little of the place. */
const withoutFirmsOwn = (finds: readonly Find[], divisions: ReadonlySet<Find>): readonly Find[] => {
  const firms = new Map(
    finds.filter(({ kind }) => kind === 'ORGANIZATION').map(({ start, end }) => [start, end]),
  );
  const isFirmsOwn = (it: Find): boolean =>
    divisions.has(it) && it.confidence === SHORT_NAME && (firms.get(it.start) ?? 0) > it.end;
  return finds.filter((it) => !isFirmsOwn(it));
};

const GOES_ON = /^[一二三四五六]期(?:工程|项目)?$/u;

/** Whether what ends here is an undertaking, or one goes on behind it: its branch in parentheses, its phase; an airport stands already. */
const createIsBuilt = ({ plain }: NameSource, projects: readonly Find[]): ((it: Find) => boolean) => {
  const ends = new Set(projects.map(({ end }) => end));
  const longest = new Map(projects.map(({ start, end }) => [start, end]));
  return ({ start, end }) =>
    ends.has(end) ||
    (GOES_ON.test(plain.slice(end, longest.get(start) ?? end)) && !plain.endsWith('机场', end)) ||
    (plain.charAt(end) === '(' && projects.some((it) => it.start < end && end < it.end));
};

/** A park that is being built is an undertaking; a place it becomes. */
const isPark = ({ plain }: NameSource, { start, end }: Find): boolean =>
  /(?:(?<!公)园区?|机场|电站|大桥|街区|度假区|片区)$/u.test(plain.slice(start, end));
