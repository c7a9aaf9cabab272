import { normal } from '../source.ts';
import type { DraftAction, DraftGoal, DraftRelation, Words } from '../types.ts';
import type { ReadFacts } from './read-facts.ts';

/** What a sentence does and what it is for: 實施…治理,環境空氣…達到目標要求. The words run from the deed to the goal that ends the sentence. */
export const goalRelations = ({ text, goals, actions }: ReadFacts): readonly DraftRelation[] => {
  const byEnd = actions.flatMap((action) =>
    action.evidence.slice(0, 1).map((clause) => ({ action, clause })),
  );
  return goals.flatMap((goal) =>
    goal.evidence.flatMap((aim) => {
      const before = byEnd.findLast(
        ({ clause }) => clause.start <= aim.start && clause.start + LONGEST > aim.end,
      );
      return before === undefined || !isOneSentence(text, before.clause, aim)
        ? []
        : [advances(text, goal, before.action, before.clause, aim)];
    }),
  );
};

/** Words from deed to goal that a reader takes in at once. */
const LONGEST = 160;

/** No full stop or semicolon between the two. */
const isOneSentence = (text: string, clause: Words, aim: Words): boolean =>
  !/[。;!?\n]/u.test(normal(text.slice(clause.start, aim.end)));

const advances = (
  text: string,
  goal: DraftGoal,
  action: DraftAction,
  clause: Words,
  aim: Words,
): DraftRelation => {
  const end = Math.max(clause.end, aim.end);
  return {
    kind: 'ADVANCED_BY',
    from: goal.id,
    to: action.id,
    basis: 'STATED',
    rule: null,
    verb: null,
    confidence: aim.end <= clause.end ? 0.8 : 0.65,
    why: `The sentence goes on from ${action.name} to ${goal.name}.`,
    evidence: [{ start: clause.start, end, quote: text.slice(clause.start, end) }],
  };
};
