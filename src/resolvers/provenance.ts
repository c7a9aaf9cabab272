import type { Provenance } from '../domain/records.ts';

/** Every fact holds its provenance in its own columns. */
export const provenance = (fact: Provenance): Provenance => fact;
