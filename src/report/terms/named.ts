import type { TermStatus } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';
import type { Guess } from '../types.ts';

/** A formulation that a rule or a definition names, as printed. `spans` are the places that name it there; `issuer` tells same names apart. */
export type NamedThing = Guess & {
  readonly name: string;
  readonly labels: readonly string[];
  readonly code: string | null;
  readonly issuer: string | null;
  readonly status: TermStatus;
  readonly spans: readonly Span[];
  /** The words of the running text that say what it is. */
  readonly explained?: Span | undefined;
};
