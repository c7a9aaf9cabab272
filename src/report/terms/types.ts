import type { TermStatus } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';

/**
 * A place where a rule finds a set formulation. The span is its name, without quotation marks around the whole; `forms` are further
 * forms that stand there (“放管服”改革). `why` is the rule's reason as a sentence.
 */
export type FoundTerm = Span & {
  readonly forms: readonly Span[];
  readonly status: TermStatus;
  readonly confidence: number;
  readonly why: string;
  /** The words that say what it is, where the running text does. */
  readonly explained?: Span;
};

/** A rule: a stretch of plain text in, what it finds out, with offsets into the stretch. */
export type Rule = (plain: string) => readonly FoundTerm[];

/** What most rules find. */
export const used = (
  span: Span,
  confidence: number,
  why: string,
  forms: readonly Span[] = [],
): FoundTerm => ({
  start: span.start,
  end: span.end,
  forms,
  status: 'USED_UNDEFINED',
  confidence,
  why,
});
