import type { DraftItem, DraftPart, DraftRelation, DraftTerm, GlossaryEntry } from '../types.ts';
import type { Named } from './named.ts';

/** What a definition names as part of a term, to the last level: term → group → item. */
export const partRelations = ({ text, glossary, terms }: Named): readonly DraftRelation[] => {
  const byLabel = new Map(terms.flatMap((term) => term.labels.map((label) => [label, term] as const)));
  return glossary.flatMap((entry) => {
    const whole = termOf(entry, byLabel);
    return whole === undefined ? [] : partsOf(whole, entry.parts, byLabel, text);
  });
};

type ByLabel = ReadonlyMap<string, DraftTerm>;

const termOf = ({ labels, term }: GlossaryEntry, byLabel: ByLabel): DraftTerm | undefined =>
  [term, ...labels].map((label) => byLabel.get(label)).find((found) => found !== undefined);

const partsOf = (
  whole: DraftTerm,
  parts: readonly DraftPart[],
  byLabel: ByLabel,
  text: string,
): readonly DraftRelation[] =>
  parts.flatMap((part) => {
    const group = part.group === null ? undefined : byLabel.get(part.group);
    const above = group === undefined || group.id === whole.id ? whole : group;
    const own = above === whole ? [] : [hasPart(whole, above, part, text)];
    return [...own, ...part.items.flatMap((item) => itemRelations(above, item, part, byLabel, text))];
  });

const itemRelations = (
  above: DraftTerm,
  item: DraftItem,
  part: DraftPart,
  byLabel: ByLabel,
  text: string,
): readonly DraftRelation[] => {
  const term = byLabel.get(item.text);
  if (term === undefined || term.id === above.id) return [];
  return [hasPart(above, term, part, text), ...partsOf(term, item.parts, byLabel, text)];
};

const hasPart = (from: DraftTerm, to: DraftTerm, { start, end }: DraftPart, text: string): DraftRelation => ({
  kind: 'HAS_PART',
  from: from.id,
  to: to.id,
  basis: 'STATED',
  rule: null,
  verb: null,
  confidence: 0.95,
  why: `The definition of ${from.name} names ${to.name}.`,
  evidence: [{ start, end, quote: text.slice(start, end) }],
});
