import type { DraftItem, DraftPart, DraftRelation, DraftTerm, GlossaryEntry } from '../types.ts';
import type { ReadFacts } from './read-facts.ts';

/** What a definition names as part of a term, to the last level: term → group → item. */
export const partRelations = ({ text, glossary, terms }: ReadFacts): readonly DraftRelation[] => {
  const byLabel = Map.groupBy(
    terms.flatMap((term) => term.labels.map((label) => ({ label, term }))),
    ({ label }) => label,
  );
  return glossary.flatMap((entry) => {
    const whole = termOf(entry, byLabel);
    return whole === undefined ? [] : partsOf(whole, entry.parts, byLabel, text);
  });
};

type ByLabel = ReadonlyMap<string, readonly { readonly term: DraftTerm }[]>;

/** The term of a name; where issuers share it, that of the whole it belongs to. */
const named = (byLabel: ByLabel, label: string, issuer: string | null): DraftTerm | undefined => {
  const found = (byLabel.get(label) ?? []).map(({ term }) => term);
  return found.find((term) => term.issuer === issuer) ?? found[0];
};

const termOf = ({ labels, term }: GlossaryEntry, byLabel: ByLabel): DraftTerm | undefined =>
  [term, ...labels].map((label) => byLabel.get(label)?.[0]?.term).find((found) => found !== undefined);

const partsOf = (
  whole: DraftTerm,
  parts: readonly DraftPart[],
  byLabel: ByLabel,
  text: string,
): readonly DraftRelation[] =>
  parts.flatMap((part) => {
    const group = part.group === null ? undefined : named(byLabel, part.group, whole.issuer);
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
  const term = named(byLabel, item.text, above.issuer);
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
