import type { Entity } from './records.ts';

/** Ids of the reports whose word counts; null: of all. */
export type Reports = readonly string[] | null;

/** What a loader is told so that it reads what some reports say. */
export type Narrowing = { readonly reports: Reports };

/** The entity as an answer carries it that is narrowed to some reports; null: as it is. */
export const narrowedTo = <One extends Entity>(entity: One, reports: Reports): One =>
  reports === null ? entity : { ...entity, narrowedTo: reports };

/** What the entity was narrowed to. */
export const narrowingOf = ({ narrowedTo: reports }: Pick<Entity, 'narrowedTo'>): Narrowing => ({
  reports: reports ?? null,
});
