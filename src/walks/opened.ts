import type { EntityKind } from '../domain/kinds.ts';

/** A step that leaves an entity, as a walk weighs it; the relation itself is read for those ways alone that are answered. */
export type OpenedStep = {
  /** Id of the entity where it arrives. */
  readonly to: string;
  /** Of its relation: its place in document order, which no other relation has. */
  readonly position: string;
  /** Of the report that says it. */
  readonly year: number;
  readonly isStated: boolean;
  /** Whether a verb qualifies it: what is touched or prepared is not thereby delivered. */
  readonly isQualified: boolean;
};

/** An entity that a walk has opened, with every step that leaves it. */
export type OpenedEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly position: string;
  /** Of an action, its own; null for what has none. */
  readonly year: number | null;
  /** How much a report makes of it: docs/weight.md. */
  readonly weight: number;
  readonly steps: readonly OpenedStep[];
};

/** The part of the graph that walks from some starts have opened. */
export type Opened = {
  readonly entities: ReadonlyMap<string, OpenedEntity>;
  /** False when time ran out before everything within reach was opened. */
  readonly isWhole: boolean;
};
