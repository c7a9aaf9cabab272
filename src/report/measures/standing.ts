import type { MeasureStatus } from '../../domain/kinds.ts';
import type { Section } from '../../domain/records.ts';
import { normal } from '../source.ts';

/** Whether a figure is wanted or reached, and the year that it is for. */
export type Standing = { readonly year: number; readonly status: MeasureStatus };

const LOOKS_BACK = /回顾|总结|过去|去年|成就|成绩|取得|主要工作情况/u;
const LOOKS_FORWARD = /安排|目标|打算|重点工作|工作任务|总体要求|今年|建议|部署|预期|主要任务/u;
const WANTED = /^[^,]{0,24}(?:预期目标|力争|确保|今年)/u;
const TITLE = /工作报告|附件/u;
const YEAR = /(?<year>(?:19|20)\d{2})年/u;

/**
 * The headings above a figure say how it stands: one that looks back tells results of its year, one that looks forward targets of the
 * report's. Without such a heading the sentence itself decides, and else it is a result of the year before.
 */
export const standingOf = (section: Section | undefined, sentence: string, reportYear: number): Standing => {
  const headings = (section?.path ?? []).map(normal).filter((heading) => !TITLE.test(heading));
  const told = headings
    .map((heading) => standingBy(heading, reportYear))
    .find((standing) => standing !== undefined);
  if (told !== undefined) return told;
  return WANTED.test(sentence) ? { year: reportYear, status: 'TARGET' } : reached(reportYear - 1);
};

const standingBy = (heading: string, reportYear: number): Standing | undefined => {
  const named = Number(YEAR.exec(heading)?.groups?.['year'] ?? reportYear - 1);
  if (LOOKS_BACK.test(heading) && named < reportYear) return reached(named);
  if (LOOKS_FORWARD.test(heading) || named === reportYear) return { year: reportYear, status: 'TARGET' };
  return undefined;
};

const reached = (year: number): Standing => ({ year, status: 'ACTUAL' });
