import type { Level } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';
import { printed, type Source } from '../source.ts';
import { dateIn, yearIn } from './dates.ts';
import { isFurniture } from './furniture.ts';
import type { Heading } from './headings.ts';
import { squeezed, type Line } from '../../text/lines.ts';
import { isPlaceName, levelOf } from './places.ts';
import { structureOf, type Structure } from './structure.ts';
import { bylineOf, GENRE } from './title-block.ts';

/** What the head of a report says about it; null where it does not say. */
export type Head = {
  /** As printed, without spaces between its characters; a bare 政府工作報告 gets the year and place that the head names. */
  readonly title: string | null;
  readonly year: number | null;
  /** The longest name as printed: 韶關市湞江區. A report of the 国务院 is 全国. */
  readonly place: string | null;
  readonly level: Level | null;
  /** The day it was given, YYYY-MM-DD; never the day on which a page was published. */
  readonly issuedOn: string | null;
  /** The congress: 韶關市湞江區第十屆人民代表大會第四次會議. */
  readonly occasion: string | null;
  readonly speaker: string | null;
};

/** Reads title, date, congress and byline, however spaced or broken over lines, and the sentence in which the speaker says for whom he speaks. */
export const headOf = (source: Source, structure: Structure = structureOf(source)): Head => {
  const block = blockOf(structure);
  const words = squeezed(block.map((line) => line.text).join(''));
  const occasion = OCCASION.exec(words)?.[1] ?? null;
  const issuedOn = dateIn(words);
  const office = officeIn(structure);
  const title = titleIn(block);
  const place = placeOf([...titlePlaces(title), ...occasionPlaces(occasion), ...bylinePlaces(block), office]);
  const year = yearIn(LAST_YEAR.exec(title ?? '')?.[0] ?? title ?? '') ?? yearFrom(issuedOn, structure);
  const asPrinted = (said: string | null): string | null =>
    said === null ? null : printed(source, spanOf(structure), said);
  return {
    title: fullTitle(title, year, place, asPrinted),
    year,
    place: asPrinted(place),
    level: levelOf(place ?? office),
    issuedOn,
    occasion: asPrinted(occasion),
    speaker: asPrinted(speakerIn(block)),
  };
};

/** From the title to the sentence in which the speaker says for whom he speaks. */
const spanOf = ({ lines, title, body }: Structure): Span => ({
  start: lines[title]?.start ?? 0,
  end: lines.slice(title, Math.max(body, title + 1) + OPENING_LINES).at(-1)?.end ?? 0,
});

/** Of 2022年工作总结和2023年工作计划 the later. */
const LAST_YEAR = /(?:19|20)\d\d年(?!.*(?:19|20)\d\d年)/u;

const MOST_LINES = 40;

/** The lines above the salutation that are the report's own. */
const blockOf = ({ lines, title, body }: Structure): readonly Line[] =>
  lines
    .slice(title, Math.min(Math.max(body, title + 1), title + MOST_LINES))
    .filter((line) => !isFurniture(line));

const OCCASION = /日在(.{2,40}?(?:大会|会议)(?:第.{1,4}次)?(?:全体)?(?:会议)?)上/u;

const LONGEST_TITLE = 45;

/** The fullest title: one that names a year or a place before a bare one. */
const titleIn = (block: readonly Line[]): string | null => {
  const titles = block
    .map(({ text }) => squeezed(text).replace(/^[(][^()]{1,12}[)]/u, ''))
    .filter((words) => words.length <= LONGEST_TITLE && GENRE.test(words) && !/会议上|。/u.test(words));
  return titles.find((words) => !isBare(words)) ?? titles[0] ?? null;
};

const isBare = (title: string): boolean => /^《?政府工作报告》?$/u.test(title);

const fullTitle = (
  title: string | null,
  year: number | null,
  place: string | null,
  asPrinted: (said: string | null) => string | null,
): string | null => {
  if (title === null || !isBare(title)) return asPrinted(title);
  const issuer = place === '全国' ? '国务院' : place;
  const bare = title.replaceAll(/[《》]/gu, '');
  return `${year === null ? '' : `${year}年`}${asPrinted(issuer) ?? ''}${asPrinted(bare)}`;
};

const titlePlaces = (title: string | null): readonly string[] => {
  const words = (title ?? '').replace(WRITTEN_YEAR, '').replace(/^[《]/u, '');
  return [
    /^(.{2,24}?)(?:(?:人民)?(?:政府)?《?政府工作报告|管委会|管理委员会|办事处)/u.exec(words)?.[1] ?? '',
  ];
};

const WRITTEN_YEAR = /(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年度?/u;

const occasionPlaces = (occasion: string | null): readonly string[] => {
  if (occasion === null) return [];
  const country = /全国(?=人民代表大会)/u.exec(occasion)?.[0];
  return [country ?? /^(.{2,24}?)第.{1,5}届/u.exec(occasion)?.[1] ?? ''];
};

/** 韶關市湞江區區長 → 韶關市湞江區; 韶关市长 → 韶关市. */
const bylinePlaces = (block: readonly Line[]): readonly string[] =>
  block.flatMap(({ text }) => {
    const office = bylineOf(text)?.office;
    if (office === undefined) return [];
    const words = office.replace(/(?:人民政府)?(?:代理?)?(?:主席|总理)$/u, '');
    const [, before = '', kind = ''] = /^(.*?)(?:人民政府)?(?:代理?)?(.)长$/u.exec(words) ?? [];
    return [before.endsWith(kind) ? before : `${before}${kind}`, isPlaceName(before) ? before : '', words];
  });

const placeOf = (names: readonly string[]): string | null => {
  const found = names.map((name) => (name === '国务院' ? '全国' : name));
  const named = found.filter((name) => isPlaceName(name));
  return named.toSorted((a, b) => b.length - a.length)[0] ?? null;
};

/** So many lines of the body are looked at for whom the speaker speaks. */
const OPENING_LINES = 3;

/** 现在，我代表广东省人民政府 → 广东省; the name of a kind alone (省) still tells the level. */
const officeIn = ({ lines, body }: Structure): string => {
  const opening = lines
    .slice(body, body + OPENING_LINES)
    .map(({ text }) => text)
    .join('');
  const [, office = ''] = /我谨?代表([^,。]{1,20}?)(?:人民政府|政府|,?向大会|办事处)/u.exec(opening) ?? [];
  return office;
};

/** The year that a report plans (2024年工作安排), or that it was given in, or that follows the one it reviews (2023年工作回顾). */
const yearFrom = (issuedOn: string | null, { headings }: Structure): number | null => {
  const given = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  const planned = yearOf(headings, PLAN);
  if (planned !== null && (given === null || planned === given || planned === given + 1)) return planned;
  const reviewed = yearOf(headings, REVIEW);
  return given ?? (reviewed === null ? null : reviewed + 1);
};

const yearOf = (headings: readonly Heading[], matter: RegExp): number | null => {
  const heading = headings.find(({ words }) => !words.startsWith('附') && matter.test(words));
  return yearIn(matter.exec(heading?.words ?? '')?.[0] ?? '');
};

const PLAN = /20\d\d年(?!工作回).{0,12}(?:安排|重点|任务|目标|总体要求|建议)/u;
const REVIEW = /20\d\d年(?:.{0,4}工作)?(?:主要)?(?:回顾|工作回顾)/u;

const speakerIn = (block: readonly Line[]): string | null =>
  block.map(({ text }) => bylineOf(text)?.name).find((name) => name !== undefined) ?? null;
