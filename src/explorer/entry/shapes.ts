import type { ActionStatus, Basis, EntityKind, LabelRole } from '../../domain/kinds.ts';
import type { RelationKind } from '../../domain/model.ts';
import type { Provenance } from '../../domain/records.ts';

/** Shapes of answers, beside the fragments that ask for them. All need the variable `$script: NameScript!`. */
export const NAMED = `
fragment Named on Entity {
  kind name(script: $script) href reviewed
  ... on Action { actionStatus: status year }
}`;

export type Named = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly href: string;
  readonly reviewed: boolean;
  readonly actionStatus?: ActionStatus;
  readonly year?: number;
};

export const PROVEN = `
fragment Proven on Evidence {
  quote href
  report { title href year issuedOn place { name(script: $script) } }
}`;

export type Proven = {
  readonly quote: string;
  readonly href: string;
  readonly report: {
    readonly title: string;
    readonly href: string;
    readonly year: number;
    readonly issuedOn: string | null;
    readonly place: { readonly name: string };
  };
};

/** What every fact says of where it comes from. */
export const TOLD = 'source reviewed confidence reason';
export type Told = Provenance;

/** Needs NAMED and PROVEN. */
export const RELATED = `
fragment Related on RelationConnection {
  totalCount
  edges { node {
    kind basis verb note caveat ${TOLD}
    from { id ...Named } to { id ...Named }
    evidence { ...Proven }
  } }
}`;

type End = Named & { readonly id: string };
export type Related = Told & {
  readonly kind: RelationKind;
  readonly basis: Basis;
  readonly verb: string | null;
  readonly note: string | null;
  readonly caveat: string | null;
  readonly from: End;
  readonly to: End;
  readonly evidence: readonly Proven[];
};

export type Connection<Item> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

export const nodesOf = <Item>({ edges }: Connection<Item>): readonly Item[] => edges.map(({ node }) => node);

/** What the page of every entity says. Needs PROVEN, and the variable `$uses: String`, a cursor. */
export const ENTRY = `
fragment Entry on Entity {
  id kind name(script: $script) href summary(script: $script) ${TOLD}
  labels { text script role note }
  uses: mentions(first: 12, after: $uses) {
    totalCount
    edges { node { evidence { start end section { path } ...Proven report { id } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export type Use = {
  readonly evidence: Proven & {
    readonly start: number;
    readonly end: number;
    readonly section: { readonly path: readonly string[] };
    readonly report: { readonly id: string };
  };
};

export type Entry = Told & {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly href: string;
  readonly summary: string | null;
  readonly labels: readonly {
    readonly text: string;
    readonly script: string;
    readonly role: LabelRole;
    readonly note: string | null;
  }[];
  /** Null: the database did not answer in time. */
  readonly uses: Connection<Use> | null;
};
