import type { Scope, Scopes } from '../answers/scopes.ts';
import { isGiven } from '../domain/given.ts';
import { narrowingOf, type Reports } from '../domain/narrowed.ts';
import type { Entity } from '../domain/records.ts';

/**
 * The reports whose word counts for a field: those of the field's own scope, and without one those that the entity was narrowed to.
 *
 * @throws NOT_FOUND for an unknown scope
 */
export const reportsFor = async (
  entity: Entity,
  scope: Scope | null | undefined,
  scopes: Scopes,
): Promise<Reports> => (isGiven(scope) ? (await scopes.resolve(scope)).reports : narrowingOf(entity).reports);
