import type { Section, Span } from '../../domain/records.ts';
import type { DraftRelation, DraftTerm, Words } from '../types.ts';
import type { ReadFacts } from './read-facts.ts';
import { createSpanIndex } from './spans.ts';

/** A paragraph with a heading of its own has this depth or more. */
const PARAGRAPH = 3;

/** The title of a paragraph names what the paragraph is about: 深入推進綠美湞江建設。 */
export const titleRelations = ({ text, sections, terms, actions }: ReadFacts): readonly DraftRelation[] => {
  const index = createSpanIndex(
    terms.flatMap((term) => term.evidence.map(({ start, end }) => ({ start, end, value: term }))),
  );
  const byId = new Map(sections.map((section) => [section.id, section]));
  return actions.flatMap((action) => {
    const section = byId.get(action.section);
    const clause = action.evidence[0];
    if (section === undefined || section.depth < PARAGRAPH || clause === undefined) return [];
    const title = titleOf(text, section);
    if (title === null || clause.start < title.end) return [];
    return index
      .within(title)
      .map(({ value }) => governs(value, action.id, [title, clause], action.confidence));
  });
};

/** A run-in heading, as words of the text. */
const titleOf = (text: string, { start, end, heading }: Section & Span): Words | null => {
  const at = text.indexOf(heading, start);
  return heading === '' || at === -1 || at + heading.length > end
    ? null
    : { start: at, end: at + heading.length, quote: heading };
};

const governs = (
  term: DraftTerm,
  action: string,
  evidence: readonly Words[],
  confidence: number,
): DraftRelation => ({
  kind: 'GOVERNS',
  from: term.id,
  to: action,
  basis: 'STATED',
  rule: null,
  verb: null,
  confidence: Math.min(0.8, confidence),
  why: `The title of its paragraph names ${term.name}.`,
  evidence,
});
