import type { Span } from '../../domain/records.ts';
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
export const readGlossary = (text: string, structure: Structure): Glossary => {
  const empty: Message[] = [];
  const unnoted = markersWithoutNote(text, structure.lines);
  for (const region of regionsOf(text, structure)) {
    const { entries, messages } = chooseEntries(region, LAYOUTS);
    if (entries.length > 0) return glossaryFrom(region, entries, [...messages, ...unnoted]);
    if (region.announced === 'TITLE') empty.push(emptyGlossary(region));
  }
  return { entries: [], messages: [...empty, ...unnoted], place: undefined };
};

const glossaryFrom = (region: Region, found: readonly Chosen[], messages: readonly Message[]): Glossary => {
  const read = found.map((entry) => toEntry(region.text, entry));
  return {
    entries: withGroups(read.map(({ entry }) => entry)),
    messages: [...messages, ...read.flatMap((entry) => entry.messages)],
    place: region.announced === 'TITLE' ? { start: region.start, end: region.end } : undefined,
  };
};

type ReadEntry = { readonly entry: GlossaryEntry; readonly messages: readonly Message[] };

const toEntry = (text: string, { start, end, headStart, headEnd, layout }: Chosen): ReadEntry => {
  const term = unbroken(text, { start: headStart, end: headEnd }).words;
  const { words: definition, at } = unbroken(text, { start, end });
  const { parts, messages } = partsOf(definition, term);
  const placed = parts.map((part) => placedPart(part, at));
  const entry = {
    term,
    labels: labelsOf(
      term,
      parts.map(({ token }) => token),
    ),
    definition,
    start,
    end,
    headStart,
    headEnd,
    parts: placed,
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
