import { type ActionContext, actionsIn } from '../../../src/report/actions/actions.ts';
import { goalsIn } from '../../../src/report/actions/goals.ts';
import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { measuresIn } from '../../../src/report/measures/measures.ts';
import { sectionsOf } from '../../../src/report/sections.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import type { DraftAction, DraftGoal } from '../../../src/report/types.ts';

/** What the stages before the actions find of a cleaned text. */
export const contextOf = (text: string, year: number | null): ActionContext => {
  const structure = structureOf(sourceOf(text));
  const sections = sectionsOf(sourceOf(text), 'draft');
  const end = readGlossary(sourceOf(text), structure).place?.start ?? structure.end;
  const start = sections[1]?.start ?? 0;
  return { sections, measures: measuresIn(sourceOf(text), { start, end }), year, end };
};

export const readActions = (text: string, year: number | null = 2031): readonly DraftAction[] =>
  actionsIn(sourceOf(text), contextOf(text, year));

export const readGoals = (text: string, year: number | null = 2031): readonly DraftGoal[] => {
  const context = contextOf(text, year);
  return goalsIn(sourceOf(text), { ...context, actions: actionsIn(sourceOf(text), context) });
};

/** The text of a report of 2031 with one paragraph in its plan. */
export const planned = (paragraph: string): string =>
  `2031年試市政府工作報告\n各位代表:\n2030年工作回顧\n一年來,成績很大。\n2031年工作安排\n一、聚焦產業,推動發展\n${paragraph}\n`;

/** … and in its review. */
export const achieved = (paragraph: string): string =>
  `2031年試市政府工作報告\n各位代表:\n2030年工作回顧\n一、堅持穩中求進,經濟平穩\n${paragraph}\n2031年工作安排\n今年是關鍵一年。\n`;

export const names = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.map(({ name }) => name);
