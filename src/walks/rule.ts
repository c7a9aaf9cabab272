import type { Walk } from '../domain/kinds.ts';
import type { RelationKind } from '../domain/model.ts';

/** What a walk opens: how far, along which relations, on whose word. */
export type WalkRule = {
  readonly direction: Walk;
  readonly through: readonly RelationKind[];
  /** Ids of the reports whose word counts; null: of all. */
  readonly reports: readonly string[] | null;
  /** Whether only steps that a report states are taken. */
  readonly statedOnly: boolean;
  readonly maxDepth: number;
};

/** Entities that one walk opens at most. */
export const MOST_OPENED = 20_000;
