import type { Span } from '../../domain/records.ts';
import { normal, printed, type Source } from '../source.ts';
import type { Structure } from '../structure/structure.ts';
import type { GlossaryEntry, Message } from '../types.ts';
import { partsOf } from '../parts/parts.ts';
import { chooseEntries, type Chosen } from './choose.ts';
import { withGroups } from './groups.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { markersWithoutNote } from './markers.ts';
import { placedAt, placedPart, unbroken } from './places.ts';
import { regionsOf, type Region } from './region.ts';
import { labelsOf } from './terms.ts';

/** What a text's own glossary says. */
export type Glossary = {
  readonly entries: readonly GlossaryEntry[];
  readonly messages: readonly Message[];
  /** Where it stands below a title of its own, to its end; undefined for one without a title, or none. */
  readonly place: Span | undefined;
};

/**
 * Reads the glossary of a cleaned text, whatever its layout: below the last title that has entries below it, or else wherever the text
 * explains words. A text without a glossary has no entries.
 */
export const readGlossary = (source: Source, structure: Structure): Glossary => {
  const empty: Message[] = [];
  const unnoted = markersWithoutNote(source, structure.lines);
  for (const region of regionsOf(source, structure)) {
    const { entries, messages } = chooseEntries(region, LAYOUTS);
    if (entries.length > 0) return glossaryFrom(region, entries, [...messages, ...unnoted]);
    if (region.announced === 'TITLE') empty.push(emptyGlossary(region));
  }
  return { entries: [], messages: [...empty, ...unnoted], place: undefined };
};

const glossaryFrom = (region: Region, found: readonly Chosen[], messages: readonly Message[]): Glossary => {
  const read = found.map((entry) => toEntry(region.source, entry));
  return {
    entries: withGroups(read.map(({ entry }) => entry)),
    messages: [...messages, ...read.flatMap((entry) => entry.messages)],
    place: region.announced === 'TITLE' ? { start: region.start, end: region.end } : undefined,
  };
};

type ReadEntry = { readonly entry: GlossaryEntry; readonly messages: readonly Message[] };

const toEntry = (source: Source, { start, end, headStart, headEnd, layout }: Chosen): ReadEntry => {
  const head = { start: headStart, end: headEnd };
  const { words: term } = unbroken(source, head);
  const { words: definition, at } = unbroken(source, { start, end });
  const { parts, messages } = partsOf(definition, term);
  const labels = labelsOf(
    term.plain,
    parts.map(({ token }) => normal(token)),
  );
  const entry = {
    term: term.text,
    labels: labels.map((label) => printed(source, head, label)),
    definition: definition.text,
    start,
    end,
    headStart,
    headEnd,
    parts: parts.map((part) => placedPart(part, at)),
    layout,
  };
  return { entry, messages: messages.map((message) => placedAt(message, at)) };
};

const emptyGlossary = ({ start, end }: Region): Message => ({
  start,
  end,
  code: 'GLOSSARY_EMPTY',
  severity: 'WARNING',
  message:
    'Below the title of a glossary there must be terms with their definitions, and none was found; add them by hand.',
});
