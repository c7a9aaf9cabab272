import type { Span } from '../domain/records.ts';

/** What a stage has to say about a place of the text: bad input is data. Offsets are UTF-16 units of the cleaned text. */
export type Message = Span & {
  readonly code: string;
  readonly severity: 'INFO' | 'WARNING' | 'ERROR';
  readonly message: string;
};

/** One change that made the cleaned text out of the raw one: `was` stood where the cleaned text has `became`. */
export type Repair = Span & { readonly was: string; readonly became: string; readonly why: string };

/** One thing that a definition names as part of a term; `parts` where it is a group of its own (三大革命 within the four of “4”). */
export type DraftItem = Span & { readonly text: string; readonly parts: readonly DraftPart[] };

/**
 * One part of a term as its definition tells it. The span is the clause that says it. `token` is the digits alone in a digit code and number
 * and noun as written elsewhere; `count` is what the name claims, null where it claims none; `group` is a heading in quotation marks.
 */
export type DraftPart = Span & {
  readonly token: string;
  readonly ordinal: number | null;
  readonly heading: string | null;
  readonly count: number | null;
  readonly group: string | null;
  readonly items: readonly DraftItem[];
  readonly complete: boolean;
};

/**
 * A term and its definition. `term` is the head as printed, with its quotation marks. `definition` is the text from `start` to `end`
 * without its line breaks, the opener (指, 是) kept. `labels` are the forms that the head gives: without quotation marks, its quoted piece,
 * each of two terms, an alias in parentheses.
 */
export type GlossaryEntry = Span & {
  readonly term: string;
  readonly labels: readonly string[];
  readonly definition: string;
  readonly headStart: number;
  readonly headEnd: number;
  readonly parts: readonly DraftPart[];
  /** The layout that found it. */
  readonly layout: string;
};
