import type { Basis, CutReason, EntityKind } from '../../domain/kinds.ts';
import type { RelationKind } from '../../domain/model.ts';

/** The report's own words, and the address that opens the report at them. */
export type DrawingQuote = { readonly quote: string; readonly href: string };

export type DrawingNode = {
  /** Of the entity; no two nodes share one. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Absolute path of its page. */
  readonly href: string;
  /** A remark that follows the name. */
  readonly note?: string | null;
};

/** A relation, along its arrow. */
export type DrawingLink = {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly basis: Basis;
  /** The report's verb where the kind does not say it. */
  readonly verb?: string | null;
  /** Why it was concluded. */
  readonly note?: string | null;
  /** What speaks against a conclusion. */
  readonly caveat?: string | null;
  readonly quotes?: readonly DrawingQuote[];
};

/** What every picture, tree and export is made of: a view of the graph, in the script that it was asked in. */
export type Drawing = {
  /** Id of the node that the view is about. */
  readonly root: string;
  readonly nodes: readonly DrawingNode[];
  /** In document order; those whose ends are not among the nodes are not drawn. */
  readonly links: readonly DrawingLink[];
  /** Which limit cut the view; null or absent when none did. */
  readonly cut?: CutReason | null;
};
