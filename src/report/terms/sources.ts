import type { Section } from '../../domain/records.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { GlossaryEntry } from '../types.ts';
import type { KnownTerms } from './known.ts';

/** What terms are looked for with. */
export type TermSources = {
  readonly sections: readonly Section[];
  readonly glossary: readonly GlossaryEntry[];
  /** Where the running text ends: the glossary, or the end of the report. */
  readonly end: number;
  /** Words that only look like slogans, in either script. */
  readonly stop: ReadonlySet<string>;
  readonly known: KnownTerms;
  readonly gazetteer: Pick<Gazetteer, 'provinces'>;
};
