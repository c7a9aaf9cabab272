import type { Section, Span } from '../../domain/records.ts';
import { type Division, type Gazetteer, placeOf } from '../gazetteer.ts';
import type { Head } from '../structure/head.ts';
import type { DraftOrganization, DraftPlace, DraftProject } from '../types.ts';
import { knownBodiesIn, localBodiesIn } from './bodies.ts';
import { divisionsIn, SHORT_NAME } from './divisions.ts';
import { companionsIn, enumeratedIn, stretchesIn } from './enumerations.ts';
import { buildersIn, establishmentsIn } from './establishments.ts';
import type { Find } from './find.ts';
import { gathered } from './gather.ts';
import { createGround, type Ground } from './ground.ts';
import { fellowsIn, mentionsIn } from './mentions.ts';
import { sitesIn } from './sites.ts';
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
export const namesIn = (text: string, { sections, end, head, gazetteer }: NamesContext): Names => {
  const body: Span = { start: sections[0]?.start ?? 0, end };
  const ground = createGround(text, body, gazetteer);
  const own = head.place === null ? null : (placeOf(head.place, gazetteer) ?? null);
  return gathered(ground, findsIn(ground, own));
};

const findsIn = (ground: Ground, own: Division | null): readonly Find[] => {
  const divisions = divisionsIn(ground, own);
  const ends: Ends = new Map(divisions.map(({ start, end }) => [start, end]));
  const projects = undertakingsIn(ground);
  const built = new Set(projects.map((project) => project.end));
  const isBuilt = ({ end }: Find): boolean =>
    built.has(end) ||
    (ground.plain.charAt(end) === '(' && projects.some((it) => it.start < end && end < it.end));
  const sites = sitesIn(ground);
  const listed = [...enumeratedIn(ground), ...stretchesIn(ground)];
  const places = [
    ...divisions,
    ...townshipsIn(ground, ends),
    ...sites.filter((site) => !isBuilt(site) || !isPark(ground, site)),
  ];
  const bodies = [...knownBodiesIn(ground), ...localBodiesIn(ground, ends, own)];
  const firms = [...establishmentsIn(ground).filter((it) => !isBuilt(it)), ...buildersIn(ground)];
  const first = [...places, ...listed, ...companionsIn(ground, places), ...bodies, ...firms];
  const again = mentionsIn(ground, first, ends);
  const all = [...first, ...again, ...fellowsIn(ground, [...first, ...again])];
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

/** A park that is being built is an undertaking; a place it becomes. */
const isPark = ({ plain }: Ground, { start, end }: Find): boolean =>
  /(?:(?<!公)园区?|机场|水电站|大桥|街区)$/u.test(plain.slice(start, end));
