import type { EntityKind } from '../../domain/kinds.ts';

/**
 * Ids are readable and survive a reload: the kind, then what tells the entity apart, each piece folded (simplified script, half width, no
 * quotation marks). They are compared, never taken apart, but for the kind before the colon.
 */
export type Ids = {
  readonly slug: (...pieces: readonly string[]) => string;
  readonly entity: (kind: EntityKind, ...pieces: readonly string[]) => string;
};

export const createIds = (fold: (text: string) => string): Ids => {
  const slug: Ids['slug'] = (...pieces) => pieces.map(fold).join('-');
  return { slug, entity: (kind, ...pieces) => `${kind.toLowerCase()}:${slug(...pieces)}` };
};

/** What follows the kind: `place:广东省-韶关市` → `广东省-韶关市`. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);
