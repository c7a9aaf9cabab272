import type { Section } from '../../domain/records.ts';
import type {
  DraftAction,
  DraftGoal,
  DraftOrganization,
  DraftPlace,
  DraftProject,
  DraftTerm,
  GlossaryEntry,
} from '../types.ts';

/** What a report names, before it is known how one thing stands to another. */
export type ReadFacts = {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly glossary: readonly GlossaryEntry[];
  readonly terms: readonly DraftTerm[];
  readonly goals: readonly DraftGoal[];
  readonly actions: readonly DraftAction[];
  readonly projects: readonly DraftProject[];
  readonly places: readonly DraftPlace[];
  readonly organizations: readonly DraftOrganization[];
};
