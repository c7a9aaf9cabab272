import type { Evidence, Section, Span } from '../../domain/records.ts';
import { numbersIn } from '../../report/figures.ts';
import type { Problems } from '../problems.ts';
import type { Quotes } from '../quotes.ts';
import type { Book, Entry } from './book.ts';
import type { Facts } from './facts.ts';
import type { CuratedFolder } from './folder.ts';
import type { Ids } from './ids.ts';

/** What every step of reading a folder works with. */
export type Workshop = {
  readonly folder: CuratedFolder;
  readonly report: string;
  readonly sections: readonly Section[];
  readonly whole: Span;
  /** Heading of the part that holds the glossary. */
  readonly glossary: string | undefined;
  readonly ids: Ids;
  readonly book: Book;
  readonly quotes: Quotes;
  readonly facts: Facts;
  readonly problems: Problems;
  readonly fold: (text: string) => string;
};

/** What there is before the place of the report is known. */
export type Opening = Pick<Workshop, 'folder' | 'ids' | 'book' | 'fold' | 'problems'>;

/** The slug of the place that the report is about, which scopes what it names: `广东省-韶关市-浈江区`. */
export const homeOf = ({ folder, book }: Opening): string => {
  const place = book.lookup(['PLACE'], folder.report.place)[0];
  return place === undefined ? folder.report.place : place.draft.id.slice('place:'.length);
};

/** Adds a problem when a quote does not hold a label of what it is attached to. */
export const mustProve = (
  { book, problems }: Workshop,
  entry: Entry,
  evidence: Evidence,
  at: string,
): void => {
  if (book.proves(entry, evidence)) return;
  problems.add(
    at,
    `the quote must hold a name of ${entry.label}, and does not: “${evidence.quote}”; quote the words that name it, declare a local form, or move it under inferred`,
  );
};

/** Adds a problem when a clause has characters or figures that its quote has not. */
export const mustBeSaid = (
  { fold, problems }: Workshop,
  clause: string,
  evidence: Evidence,
  at: string,
): void => {
  const said = new Set(fold(evidence.quote));
  const unsaid = Array.from(clause).filter((character) => HAN.test(character) && !said.has(fold(character)));
  const figures = numbersIn(evidence.quote);
  const wrong = [...clause.matchAll(DIGITS)]
    .map(([digits]) => digits)
    .filter((digits) => !figures.has(Number(digits)));
  const missing = [...unsaid, ...wrong];
  if (missing.length === 0) return;
  problems.add(
    at,
    `${clause} must be said by its quote, which lacks ${missing.join(' ')}: “${evidence.quote}”`,
  );
};

const HAN = /\p{Script=Han}/u;
const DIGITS = /\d+(?:\.\d+)?/gu;
