import type { Provenance } from '../../domain/records.ts';

/** The mapping of a curated file that says something: where it stands, and of a draft how sure the machine was and why. */
export type Origin = {
  readonly $at: string;
  readonly confidence?: number | undefined;
  readonly reason?: string | undefined;
};

type Folder = { readonly name: string | null; readonly reviewed: boolean };

/** What facts of a folder carry of where they come from; the line suffices for a person who opens the file. */
export const provenanceIn =
  ({ name, reviewed }: Folder) =>
  ({ $at, confidence, reason }: Origin): Provenance => ({
    source: name === null ? null : `${name}/${$at.replace(/:\d+$/u, '')}`,
    reviewed,
    confidence: confidence ?? null,
    reason: reason ?? null,
  });
