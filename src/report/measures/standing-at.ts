import type { Section } from '../../domain/records.ts';
import { digitOf } from '../../text/numerals.ts';
import { normal, type Source } from '../source.ts';
import { yearIn } from '../structure/dates.ts';
import { type Standing, standingOf } from './standing.ts';

/** A clause of a report: its words in normal form, where it begins, and, of a figure, the year that the sentence names for it. */
export type SaidClause = {
  readonly words: string;
  readonly start: number;
  readonly saidYear?: number | null;
};

/** How what is said in a section stands: wanted or reached, and for which year; the year is not a number where the report's is not known. */
export type StandingAt = (section: Section | undefined, said: SaidClause) => Standing;

/**
 * A report looks back first and then forward: behind the first part that looks forward nothing looks back any more, whatever its heading is
 * silent about. A report without such a heading turns where its text does.
 */
export const createStandingAt = (
  sections: readonly Section[],
  year: number | null,
  { plain }: Source,
): StandingAt => {
  const reportYear = year ?? Number.NaN;
  const plan = sections.find((section) => looksForward(section, reportYear))?.start ?? turnOf(plain, year);
  return (section, { words, start, saidYear }) => {
    const standing: Standing =
      section !== undefined && start >= plan
        ? { year: reportYear, status: 'TARGET' }
        : standingOf(section, words, reportYear);
    const named = saidYear === undefined ? null : (saidYear ?? lastYearOf(section));
    return named === null ? standing : standingIn(named, standing, reportYear);
  };
};

/** A named year decides: what is said of a year before the report's is a result. */
const standingIn = (year: number, { status }: Standing, reportYear: number): Standing => {
  if (year < reportYear) return { year, status: 'ACTUAL' };
  return { year, status: year > reportYear ? 'TARGET' : status };
};

const looksForward = (section: Section, reportYear: number): boolean =>
  standingOf(section, '', reportYear).status === 'TARGET' || isNextPeriod(section, reportYear);

const PERIOD = /[“"]?十(?<plan>[一二三四五六七八九])五[”"]?时期/u;
const FIRST_YEAR_OF_THE_TENTH = 2001;

/** The last year of the plan that words name: “十五五”時期 ends with 2030. */
const lastYearIn = (words: string): number | undefined => {
  const plan = PERIOD.exec(words)?.groups?.['plan'];
  return plan === undefined ? undefined : FIRST_YEAR_OF_THE_TENTH + 5 * (digitOf(plan) ?? 0) + 4;
};

/** “十五五”時期 runs from 2026: in the report of that year it lies ahead. */
const isNextPeriod = ({ heading }: Section, reportYear: number): boolean =>
  (lastYearIn(normal(heading)) ?? 0) >= reportYear + 4;

/** Figures below “十五五”时期目标任务 are for its last year, unless a heading names a year of its own. */
const lastYearOf = (section: Section | undefined): number | null => {
  const told =
    section?.path.map(normal).findLast((heading) => PERIOD.test(heading) || yearIn(heading) !== null) ?? '';
  return yearIn(told) === null ? (lastYearIn(told) ?? null) : null;
};

const TURN =
  /^[ \u3000]*(?:(?<year>(?:19|20)\d{2})年|今年|新的一年)[^\n]{0,80}?(?:总体思路|总体要求|指导思想|基本思路|(?:主要|预期|奋斗)目标)/gmu;

/** Where the text goes over to what is planned: 2020年是…收官之年。今年工作的总体思路是… */
const turnOf = (text: string, year: number | null): number => {
  const turn = [...text.matchAll(TURN)].find(
    ({ groups }) => groups?.['year'] === undefined || Number(groups['year']) === year,
  );
  return turn?.index ?? Number.POSITIVE_INFINITY;
};
