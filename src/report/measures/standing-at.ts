import type { Section } from '../../domain/records.ts';
import { type Standing, standingOf } from './standing.ts';

/** How what a sentence of a section says stands: wanted or reached, and for which year; the year is not a number where the report's is not known. */
export type StandingAt = (section: Section | undefined, sentence: string) => Standing;

/**
 * A report looks back first and then forward: behind the first part that looks forward nothing looks back any more, whatever its heading is
 * silent about.
 */
export const createStandingAt = (sections: readonly Section[], year: number | null): StandingAt => {
  const reportYear = year ?? Number.NaN;
  const plan =
    sections.find((section) => looksForward(section, reportYear))?.start ?? Number.POSITIVE_INFINITY;
  return (section, sentence) =>
    section !== undefined && section.start >= plan
      ? { year: reportYear, status: 'TARGET' }
      : standingOf(section, sentence, reportYear);
};

const looksForward = (section: Section, reportYear: number): boolean =>
  standingOf(section, '', reportYear).status === 'TARGET' || isNextPeriod(section, reportYear);

const PERIOD = /[“"]?十(?<plan>[一二三四五六七八九])五[”"]?(?:时期|時期)/u;
const FIRST_YEAR_OF_THE_TENTH = 2001;

/** “十五五”時期 runs from 2026: in the report of that year it lies ahead. */
const isNextPeriod = ({ heading }: Section, reportYear: number): boolean => {
  const plan = PERIOD.exec(heading)?.groups?.['plan'];
  return (
    plan !== undefined && FIRST_YEAR_OF_THE_TENTH + 5 * ('一二三四五六七八九'.indexOf(plan) + 1) >= reportYear
  );
};
