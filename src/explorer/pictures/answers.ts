import type { CutReason, Walk } from '../../domain/kinds.ts';
import type { Drawing, DrawingLink, DrawingNode, DrawingQuote } from './drawing.ts';
import { uniqueBy } from '../../domain/collections.ts';
import { inDocument, type Placed } from './document-order.ts';

/** What a drawing asks of entities. Needs the variable `$script: NameScript!`. */
export const PICTURED_NODE = `
fragment Pictured on Entity { id kind name(script: $script) href }`;

/** What a drawing asks of entities and relations. Needs the variable `$script: NameScript!`. */
export const PICTURED = `${PICTURED_NODE}
fragment PicturedRelation on Relation {
  id kind basis verb note caveat
  evidence { quote start end href report { id } }
}`;

/** Needs PICTURED. */
export const PICTURED_WALK = `
fragment PicturedWalk on Trace {
  cutBy
  paths { steps { relation { ...PicturedRelation } entity { ...Pictured } } }
}`;

export type PicturedRelation = Pick<DrawingLink, 'kind' | 'basis' | 'verb' | 'note' | 'caveat'> & {
  readonly id: string;
  readonly evidence: readonly (DrawingQuote & Placed)[];
};
export type PicturedWalk = {
  readonly cutBy: CutReason | null;
  readonly paths: readonly {
    readonly steps: readonly { readonly relation: PicturedRelation; readonly entity: DrawingNode }[];
  }[];
};
export type PicturedSubgraph = {
  readonly isPartial: boolean;
  readonly nodes: readonly DrawingNode[];
  readonly links: readonly (PicturedRelation & {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  })[];
};

type Found = { readonly relation: PicturedRelation; readonly from: DrawingNode; readonly to: DrawingNode };

/** The ways of a walk from `root`: DOWN along the arrows, UP against them. */
export const drawingOfWalk = (root: DrawingNode, { paths, cutBy }: PicturedWalk, walk: Walk): Drawing => {
  const found = paths.flatMap(({ steps }) =>
    steps.map(({ relation, entity }, index): Found => {
      const before = steps[index - 1]?.entity ?? root;
      return walk === 'DOWN'
        ? { relation, from: before, to: entity }
        : { relation, from: entity, to: before };
    }),
  );
  const nodes = [root, ...found.flatMap(({ from, to }) => [from, to])];
  return toDrawing(root, nodes, found, cutBy);
};

/** What is around an entity, which comes first in the answer; null when the answer holds nothing. */
export const drawingOfSubgraph = ({ nodes, links, isPartial }: PicturedSubgraph): Drawing | null => {
  const [root] = nodes;
  if (root === undefined) return null;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = links.flatMap((relation): readonly Found[] => {
    const [from, to] = [byId.get(relation.from.id), byId.get(relation.to.id)];
    return from === undefined || to === undefined ? [] : [{ relation, from, to }];
  });
  return toDrawing(root, nodes, found, isPartial ? 'COUNT' : null);
};

/** Several views of one entity as one: what is above it and what is below. */
export const joinDrawings = (first: Drawing, ...others: readonly Drawing[]): Drawing => {
  const all = [first, ...others];
  return {
    root: first.root,
    nodes: uniqueBy(
      all.flatMap(({ nodes }) => nodes),
      ({ id }) => id,
    ),
    links: uniqueBy(
      all.flatMap(({ links }) => links),
      (link) => JSON.stringify(link),
    ),
    cut: all.find(({ cut }) => cut)?.cut ?? null,
  };
};

const toDrawing = (
  root: DrawingNode,
  nodes: readonly DrawingNode[],
  found: readonly Found[],
  cut: CutReason | null,
): Drawing => ({
  root: root.id,
  nodes: uniqueBy(nodes, ({ id }) => id),
  links: uniqueBy(found, ({ relation }) => relation.id)
    .toSorted(inDocument)
    .map(toLink),
  cut,
});

const toLink = ({
  relation: { kind, basis, verb, note, caveat, evidence },
  from,
  to,
}: Found): DrawingLink => ({
  from: from.id,
  to: to.id,
  kind,
  basis,
  verb: verb ?? null,
  note: note ?? null,
  caveat: caveat ?? null,
  quotes: evidence.map(({ quote, href }) => ({ quote, href })),
});
