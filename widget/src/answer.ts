/** What the question of `query.ts` is answered with. A field that the service could not answer is null. */
export type Answer = { readonly nodes: readonly (Term | null)[] };

export type Link = { readonly href: string; readonly name: string };

export type Term = Link & {
  readonly level: string | null;
  readonly status: string;
  readonly summary: string | null;
  readonly issuer: { readonly name: string } | null;
  readonly definitions: readonly Proof[];
  readonly parts: readonly Part[];
  readonly actions: Governed | null;
  readonly projects: Governed | null;
  readonly places: Governed | null;
  readonly mentions: { readonly edges: readonly { readonly node: Proof }[] } | null;
};

export type Part = {
  readonly token: string;
  readonly heading: string | null;
  readonly count: number | null;
  readonly group: Link | null;
  readonly items: readonly Link[];
};

export type Governed = {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: Link;
    readonly path: { readonly steps: readonly { readonly relation: { readonly basis: string } }[] };
  }[];
};

type Proof = {
  readonly evidence: {
    readonly quote: string;
    readonly href: string;
    readonly report: { readonly title: string };
    readonly section: { readonly heading: string };
  };
};
