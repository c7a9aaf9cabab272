import type { Level } from '../../domain/kinds.ts';
import type { Evidence, Provenance, Section, Span } from '../../domain/records.ts';
import { numbersIn } from '../../text/numerals.ts';
import type { GlossaryEntry } from '../../report/types.ts';
import type { Problems } from '../problems.ts';
import type { Quotes } from '../quotes.ts';
import type { EntityRegistry, Entry } from './entity-registry.ts';
import type { Facts } from './facts.ts';
import type { CuratedFolder } from './folder.ts';
import type { Ids } from './ids.ts';
import type { Origin } from './origin.ts';

/** What every step of reading a folder works with. */
export type LoadContext = {
  readonly folder: CuratedFolder;
  readonly report: string;
  /** The place that the report is about; its slug scopes what the report names: `广东省-韶关市-浈江区`. */
  readonly home: { readonly id: string; readonly slug: string; readonly level: Level | null };
  readonly sections: readonly Section[];
  /** What the glossary defines, as it is read by the machine. */
  readonly entries: () => readonly GlossaryEntry[];
  readonly whole: Span;
  /** Heading of the part that holds the glossary. */
  readonly glossary: string | undefined;
  readonly ids: Ids;
  readonly registry: EntityRegistry;
  readonly quotes: Quotes;
  readonly facts: Facts;
  readonly problems: Problems;
  readonly provenance: (origin: Origin) => Provenance;
  readonly fold: (text: string) => string;
};

/** What there is before the place of the report is known. */
export type OpeningContext = Pick<LoadContext, 'folder' | 'ids' | 'registry' | 'fold' | 'problems'>;

/** Adds a problem when a quote does not hold a label of what it is attached to. */
export const mustProve = (
  { registry, problems }: LoadContext,
  entry: Entry,
  evidence: Evidence,
  at: string,
): void => {
  if (registry.proves(entry, evidence)) return;
  problems.add(
    at,
    `the quote must hold a name of ${entry.label}, and does not: “${evidence.quote}”; quote the words that name it, declare a local form, or move it under inferred`,
  );
};

/** Adds a problem when a clause has characters or figures that its quote has not. */
export const mustBeSaid = (
  { fold, problems }: LoadContext,
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
