import type { ReferenceBook } from '../book.ts';
import type { ReferenceEntry } from '../format.ts';
import type { Path } from '../placed-yaml.ts';

/** What an entry must not say, and where in it that stands. */
export type Complaint = { readonly path: Path; readonly message: string };

/** Looks at one entry, beside all others. */
export type Rule = (entry: ReferenceEntry, book: ReferenceBook) => readonly Complaint[];

/** A complaint where the condition does not hold, none where it does. */
export const must = (holds: boolean, path: Path, message: string): readonly Complaint[] =>
  holds ? [] : [{ path, message }];
