import type { Span } from '../../domain/records.ts';
import { findVerb, leadOf } from './find-verb.ts';
import { predicateOf } from './predicates.ts';
import { saysDeed } from './states.ts';
import type { FoundVerb } from './verb-at.ts';
import type { VerbClass } from './verbs.ts';

/** What a clause says by itself: where its name begins, its verb, and what kind of verb that is. */
export type ClauseReading = Span & {
  readonly verbClass: VerbClass;
  readonly verb: Span;
  readonly clause: Span;
  readonly by: FoundVerb['by'];
  /** Whether an adverb says that the doing goes on. */
  readonly isEager: boolean;
};

/** Reads one clause of a text in simplified script; undefined where it says nothing that is done or comes about. */
export const readingOf = (plain: string, clause: Span): ClauseReading | undefined => {
  const words = plain.slice(clause.start, clause.end);
  const lead = leadOf(words);
  const found = findVerb(words, lead);
  if (found !== undefined && saysDeed(words, found)) return placed(clause, found, GOES_ON.test(lead.dropped));
  const predicate = predicateOf(words, lead.end);
  return predicate === undefined ? undefined : placed(clause, predicate, false);
};

const GOES_ON = /继续|持续|大力|积极|稳步|有序|加快|不断/u;

const placed = (clause: Span, found: FoundVerb, isEager: boolean): ClauseReading => ({
  start: clause.start + found.start,
  end: clause.end,
  clause,
  verb: { start: clause.start + found.verb, end: clause.start + found.verb + found.length },
  verbClass: found.verbClass,
  by: found.by,
  isEager,
});
