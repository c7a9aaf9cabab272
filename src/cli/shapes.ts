import type { ActionStatus, Basis, CutReason, EntityKind, Level } from '../domain/kinds.ts';
import type { RelationKind } from '../domain/model.ts';

/** Shapes of answers, beside the GraphQL fragments that ask for them. */
export const NAMED = `
fragment Named on Entity {
  id
  kind
  name(script: $script)
  reviewed
  ... on Action { actionStatus: status year }
}`;

export type Named = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly reviewed: boolean;
  readonly actionStatus?: ActionStatus;
  readonly year?: number;
};

/** Needs NAMED. */
export const WALK = `
fragment Walk on Trace {
  isPartial
  cutBy
  paths {
    end { kind }
    steps {
      relation { kind basis verb note caveat reviewed evidence { quote start end report { id place { name(script: $script) } } } }
      entity { ...Named }
    }
  }
}`;

export type Quote = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly report: { readonly id: string; readonly place: { readonly name: string } };
};
export type Step = {
  readonly relation: {
    readonly kind: RelationKind;
    readonly basis: Basis;
    readonly verb: string | null;
    readonly note: string | null;
    readonly caveat: string | null;
    readonly reviewed: boolean;
    readonly evidence: readonly Quote[];
  };
  readonly entity: Named;
};
export type Walked = {
  readonly isPartial: boolean;
  readonly cutBy: CutReason | null;
  readonly paths: readonly { readonly end: { readonly kind: EntityKind }; readonly steps: readonly Step[] }[];
};

/** What a label may stand for when it is no one term, and what else has the name. Needs NAMED. */
export const DOUBT = `
fragment Ambiguous on AmbiguousTerm {
  label
  candidates { ...Named level issuer { name(script: $script) } }
}
fragment Unknown on UnknownTerm {
  label
  suggestions { entity { ...Named } matchedLabel { text } }
}
fragment Found on SearchConnection {
  edges { score node { ...Named } matchedLabel { text } }
}`;

export type Candidate = Named & {
  readonly level: Level | null;
  readonly issuer: { readonly name: string } | null;
};
export type Suggested = { readonly entity: Named; readonly matchedLabel: { readonly text: string } };
export type Ambiguous = {
  readonly label: string;
  readonly candidates: readonly Candidate[];
};
export type Unknown = {
  readonly label: string;
  readonly suggestions: readonly Suggested[];
};
export type Found = {
  readonly edges: readonly {
    readonly score: number;
    readonly node: Named;
    readonly matchedLabel: { readonly text: string } | null;
  }[];
};

/** Score of an exact name. */
const EXACT = 1;

/** The entities that have just the name that was asked for. */
export const exactly = (found: Found | null): readonly Named[] =>
  (found?.edges ?? []).filter(({ score }) => score === EXACT).map(({ node }) => node);

/** Ids begin with their kind; no label does. */
export const isId = (text: string): boolean =>
  /^(?:term|goal|action|project|place|organization):/u.test(text);
