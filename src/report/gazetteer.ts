import type { Level } from '../domain/kinds.ts';
import { createWordList, type WordList } from '../text/words.ts';
import { normal } from './source.ts';
import { oneOf, wordsFor } from './words.ts';

/** A division of China, or a region that crosses divisions (level null). Names are in simplified script. */
export type Division = {
  readonly name: string;
  readonly level: Level | null;
  /** What it lies in; null for a province and a region. */
  readonly within: Division | null;
};

/** A body of the party or the state, known by name. */
export type Body = { readonly name: string; readonly labels: readonly string[] };

/** General knowledge for reading reports: no name in it comes from a report. Names are in simplified script, as rules read any text. */
export type Gazetteer = {
  /** Divisions and regions by their full names. Several districts may share one. */
  readonly full: ReadonlyMap<string, readonly Division[]>;
  /** By their short names (韶关, 内蒙古, 粤北), without those that are everyday words. */
  readonly short: ReadonlyMap<string, readonly Division[]>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** The short names of the provinces: 广东. */
  readonly provinces: readonly string[];
  /** All names of divisions and regions, full and short. */
  readonly names: WordList;
};

/** What a gazetteer is made of, as its file holds it. */
export type GazetteerRows = {
  /** Province, prefecture (直辖 where none stands between), and the names of its districts with spaces between. */
  readonly divisions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ordinary: readonly string[];
  readonly regions: readonly (readonly string[])[];
  /** A province's one character and its name: 粤, 广东省. */
  readonly abbreviations: readonly (readonly [letter: string, province: string])[];
  readonly bodies: readonly (readonly string[])[];
};

/** A gazetteer from its rows. */
export const createGazetteer = (rows: GazetteerRows): Gazetteer => {
  const divisions = divisionsOf(rows.divisions);
  const regions = rows.regions.map(([name = '', ...others]) => ({ division: region(name), others }));
  const ordinary = new Set(rows.ordinary);
  const shorts = divisions
    .map((division) => [shortOf(division.name), division] as const)
    .filter(([short, { name }]) => short !== name && short.length > 1 && !ordinary.has(short));
  const all = [...divisions, ...regions.map(({ division }) => division)];
  const full = grouped(all.filter(({ name }) => !ordinary.has(name)).map((it) => [it.name, it]));
  const short = grouped([
    ...shorts,
    ...regions.flatMap(({ division, others }) => others.map((other) => [other, division] as const)),
    ...quarters(rows.abbreviations, divisions),
  ]);
  return {
    full,
    short,
    bodies: new Map(
      rows.bodies.flatMap((labels) => labels.map((label) => [label, { name: labels[0] ?? label, labels }])),
    ),
    provinces: divisions.filter(({ level }) => level === 'PROVINCE').map(({ name }) => shortOf(name)),
    names: createWordList([...full.keys(), ...short.keys()]),
  };
};

const region = (name: string, within: Division | null = null): Division => ({ name, level: null, within });

const divisionsOf = (tree: GazetteerRows['divisions']): readonly Division[] =>
  Object.entries(tree).flatMap(([name, cities]) => {
    const province: Division = { name, level: 'PROVINCE', within: null };
    return [province, ...Object.entries(cities).flatMap((city) => cityOf(province, city))];
  });

const cityOf = (province: Division, [name, districts]: readonly [string, string]): readonly Division[] => {
  const city: Division = name === '直辖' ? province : { name, level: 'CITY', within: province };
  const names = districts.split(' ').filter(Boolean);
  const below = names.map((it): Division => ({ name: it, level: levelBelow(it), within: city }));
  return city === province ? below : [city, ...below];
};

/** A city without districts lists its towns. */
const levelBelow = (name: string): Level => (/(?:镇|街道|乡)$/u.test(name) ? 'TOWNSHIP' : 'DISTRICT');

/** Provinces without quarters: 京东 is a firm. */
const CITIES = /(?:[京津海]市|特别行政区)$/u;

/** 粤北, 川西: the quarters of a province. */
const quarters = (
  abbreviations: GazetteerRows['abbreviations'],
  divisions: readonly Division[],
): readonly (readonly [string, Division])[] =>
  abbreviations.flatMap(([letter, name]) => {
    const province = divisions.find((division) => division.name === name) ?? null;
    if (CITIES.test(name)) return [];
    return ['东', '西', '南', '北'].map((side) => [letter + side, region(letter + side, province)] as const);
  });

const PEOPLES = `(?:(?<!内)蒙古|${oneOf(wordsFor('names/peoples-alone'))}|(?:${oneOf(wordsFor('names/peoples'))})族)`;
const KIND = new RegExp(
  `(?:特别行政区|${PEOPLES}*自治[区州县旗]|${PEOPLES}区|地区|街道|[省市县区盟旗镇乡])$`,
  'u',
);

/** 广东省 → 广东, 延边朝鲜族自治州 → 延边. */
export const shortOf = (name: string): string => {
  const short = name.replace(KIND, '');
  return short.length > 1 ? short : name;
};

const grouped = (
  pairs: readonly (readonly [string, Division])[],
): ReadonlyMap<string, readonly Division[]> => {
  const groups = Map.groupBy(pairs, ([name]) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(([, division]) => division)]));
};

/** From the division up to its province. */
export const chainOf = (division: Division | null): readonly Division[] =>
  division === null ? [] : [division, ...chainOf(division.within)];

/**
 * The division that a name means, which may stand behind the names of what it lies in: 韶關市湞江區, 浈江区, 广东. Undefined where none
 * or more than one has the name (朝阳区).
 */
export const placeOf = (name: string, gazetteer: Gazetteer): Division | undefined => {
  const found = divisionsNamed(normal(name), gazetteer);
  return found.length === 1 ? found[0] : undefined;
};

/** No division has a longer name. */
const LONGEST = 16;

const divisionsNamed = (name: string, gazetteer: Gazetteer): readonly Division[] => {
  const whole = gazetteer.full.get(name) ?? gazetteer.short.get(name);
  if (whole !== undefined) return whole;
  const starts = Array.from({ length: Math.min(name.length, LONGEST) }, (_, index) => name.length - index);
  const at = starts.find((start) => gazetteer.full.has(name.slice(start)) && start > 0) ?? 0;
  const inner = at === 0 ? [] : (gazetteer.full.get(name.slice(at)) ?? []);
  const outer = new Set(at === 0 ? [] : divisionsNamed(name.slice(0, at), gazetteer));
  return inner.filter((division) => chainOf(division.within).some((it) => outer.has(it)));
};
