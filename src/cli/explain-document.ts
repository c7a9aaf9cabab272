import type { EntityKind, Level, TermStatus } from '../domain/kinds.ts';
import {
  type Ambiguous,
  DOUBT,
  type Found,
  NAMED,
  type Named,
  type Unknown,
  WALK,
  type Walked,
} from './shapes.ts';

/** More than the walks over one report have ends; the service allows no more. */
const MOST_ENDS = 500;

const CARD = `
fragment Card on Term {
  id
  kind
  name(script: $script)
  reviewed
  level
  issuer { name(script: $script) }
  status
  definitions { text(script: $script) reviewed report { ...Titled } }
  parts { token(script: $script) heading(script: $script) count complete reviewed report { ...Titled } group { ...Named } items { ...Named } }
  timeline {
    year
    place { name(script: $script) }
    isDefined
    report { reviewed }
    changedFrom { year place { name(script: $script) } }
    change { kind }
  }
  partOf { ...Named }
  mentions(first: 3) { totalCount edges { node { evidence { quote section { path } } } } }
  above: trace(direction: UP, through: [CASCADES_TO, ALIGNS_WITH], maxDepth: 12) { ...Walk }
  below: trace(through: [CASCADES_TO, ALIGNS_WITH], maxDepth: 12) { ...Walk }
  leadsTo: trace(maxDepth: $depth, first: ${MOST_ENDS}) { ...Walk }
}
fragment Titled on Report { title year place { name(script: $script) } }
${NAMED}${WALK}`;

export type Card = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly reviewed: boolean;
  readonly level: Level | null;
  readonly issuer: { readonly name: string } | null;
  readonly status: TermStatus;
  readonly definitions: readonly Meaning[];
  readonly timeline: readonly Appearance[] | null;
  readonly parts: readonly Part[];
  readonly partOf: readonly Named[];
  readonly mentions: Mentions | null;
  readonly above: Walked | null;
  readonly below: Walked | null;
  readonly leadsTo: Walked | null;
};

/** A report, as a card names it. */
export type Titled = {
  readonly title: string;
  readonly year: number;
  readonly place: { readonly name: string };
};

type Meaning = { readonly text: string; readonly reviewed: boolean; readonly report: Titled };

export type Part = {
  readonly token: string;
  readonly heading: string | null;
  readonly count: number | null;
  readonly complete: boolean;
  readonly reviewed: boolean;
  readonly report: Titled;
  readonly group: Named | null;
  readonly items: readonly Named[];
};

/** A report in which a term appears, and how its wording there stands to the definition before. */
export type Appearance = {
  readonly year: number;
  readonly place: { readonly name: string };
  readonly isDefined: boolean;
  readonly report: { readonly reviewed: boolean };
  readonly changedFrom: { readonly year: number; readonly place: { readonly name: string } } | null;
  readonly change: readonly { readonly kind: 'SAME' | 'ADDED' | 'REMOVED' }[] | null;
};

type Mentions = {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: {
      readonly evidence: { readonly quote: string; readonly section: { readonly path: readonly string[] } };
    };
  }[];
};

/** A card, its walks and, where the label is in doubt, what it may mean: in one request. */
export const EXPLAIN = `
query Explain($label: String!, $scope: ScopeInput, $script: NameScript!, $depth: Int!) {
  explain(label: $label, scope: $scope) {
    __typename
    ... on Explanation { matchedLabel { text note } term { ...Card } }
    ...Ambiguous
    ...Unknown
  }
  search(query: $label, first: 5, scope: $scope) { ...Found }
  graph { version reports }
}
${CARD}${DOUBT}`;

type Explanation = {
  readonly matchedLabel: { readonly text: string; readonly note: string | null };
  readonly term: Card;
};

export type ExplainData = {
  readonly explain: Explanation | Ambiguous | Unknown;
  readonly search: Found | null;
  readonly graph: { readonly version: number; readonly reports: number };
};

const ENTITY = `__typename ...Named ...Card`;

/** The same for an id. */
export const EXPLAIN_ID = `
query ExplainId($id: ID!, $script: NameScript!, $depth: Int!) {
  node(id: $id) { ${ENTITY} }
}
${CARD}`;

/** The same within some reports: an id alone takes no scope, and the middle of a neighbourhood keeps that of the neighbourhood. */
export const EXPLAIN_ID_WITHIN = `
query ExplainIdWithin($id: ID!, $scope: ScopeInput, $script: NameScript!, $depth: Int!) {
  neighborhood(of: $id, first: 1, scope: $scope) { nodes { ${ENTITY} } }
}
${CARD}`;

type Shown = Card | Named;
export type ExplainIdData =
  | { readonly node: Shown | null }
  | { readonly neighborhood: { readonly nodes: readonly Shown[] } | null };

export const shownIn = (data: ExplainIdData): Shown | null =>
  ('node' in data ? data.node : data.neighborhood?.nodes[0]) ?? null;
