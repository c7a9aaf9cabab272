import type { EntityKind } from '../../domain/kinds.ts';
import { RELATION_KINDS, type RelationKind, relationModel, RELATIONS } from '../../domain/model.ts';

type KeyOf<Kind extends RelationKind> = (typeof RELATIONS)[Kind]['curated']['key'];
/** Under these an action says what it is connected with; the model gives them. */
export type LinkKey = NonNullable<KeyOf<RelationKind>>;
/** Those that a quote may state. */
export type StatedKey = {
  [Kind in RelationKind]: 'STATED' extends (typeof RELATIONS)[Kind]['bases'][number]
    ? NonNullable<KeyOf<Kind>>
    : never;
}[RelationKind];

/** How a key of an action becomes a relation: to or from an entity of some kinds. */
export type ActionLink<Key extends LinkKey = LinkKey> = {
  readonly key: Key;
  readonly kind: RelationKind;
  readonly other: readonly EntityKind[];
  readonly from: 'ACTION' | 'OTHER';
};

export const ACTION_LINKS: readonly ActionLink[] = RELATION_KINDS.flatMap((kind): readonly ActionLink[] => {
  const { key } = RELATIONS[kind].curated;
  const { from, to } = relationModel(kind);
  if (key === null) return [];
  return from.includes('ACTION')
    ? [{ key, kind, other: to, from: 'ACTION' }]
    : [{ key, kind, other: from, from: 'OTHER' }];
});

const isStated = (link: ActionLink): link is ActionLink<StatedKey> =>
  relationModel(link.kind).bases.includes('STATED');

export const STATED_LINKS: readonly ActionLink<StatedKey>[] = ACTION_LINKS.filter(isStated);

/** @throws RangeError for a key that no row of the model has */
export const linkOf = (key: LinkKey): ActionLink => {
  const link = ACTION_LINKS.find((one) => one.key === key);
  if (link === undefined) throw new RangeError(`${key} must be a key of the model`);
  return link;
};
