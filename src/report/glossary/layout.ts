import { trimmed } from '../../text/lines.ts';
import type { Span } from '../../domain/records.ts';
import type { Source } from '../source.ts';
import type { Message } from '../types.ts';
import { definitionBetween, isClosed, type Habit } from './definitions.ts';
import { hasOpener, isQuotedHead } from './heads.ts';
import type { Region } from './region.ts';

/** Where an entry begins, with its mark; its head; and where its definition may begin. */
export type Start = {
  readonly at: number;
  readonly headStart: number;
  readonly headEnd: number;
  readonly from: number;
};

/** An entry as a layout finds it. The span is that of the definition. */
export type FoundEntry = Span & { readonly at: number; readonly headStart: number; readonly headEnd: number };

/** What a layout makes of a region: nothing, where its evidence is too weak for how the region is announced. */
export type LayoutReading = {
  readonly entries: readonly FoundEntry[];
  readonly messages: readonly Message[];
};

/** One way in which glossaries are laid out. A pure function of the region; linear in its length. */
export type Layout = { readonly name: string; readonly read: (region: Region) => LayoutReading };

export const NOTHING: LayoutReading = { entries: [], messages: [] };

/**
 * Entries from their beginnings: each one's definition ends at the latest where the next begins, or at one of `stops`, in ascending order. A
 * head that nothing follows is a message.
 */
export const entriesFrom = (
  region: Region,
  starts: readonly Start[],
  stops: readonly number[] = [],
): LayoutReading => {
  const habit = habitOf(region, starts);
  const entries: FoundEntry[] = [];
  const messages: Message[] = [];
  let passed = 0;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1]?.at;
    while ((stops[passed] ?? Infinity) <= start.at) passed++;
    const end = Math.min(next ?? region.end, stops[passed] ?? region.end);
    const head = trimmed(region.text, { start: start.headStart, end: start.headEnd });
    const words = region.text.slice(head.start, head.end);
    const isOneParagraph =
      region.announced === 'NONE' ||
      (next === undefined && !entries.some((entry) => hasParagraphs(region.text, entry)));
    const manner = { ...habit, isOneParagraph };
    const definition = definitionBetween(region.text, words, { start: start.from, end }, manner);
    if (definition === undefined) messages.push(undefinedHead(region.source, head));
    else entries.push({ ...definition, at: start.at, headStart: head.start, headEnd: head.end });
  }
  return { entries, messages };
};

/** Behind the last entry anything may follow, and in a body behind each: a second paragraph is one only where others have one. */
const hasParagraphs = (text: string, { start, end }: FoundEntry): boolean =>
  /[。!?]\s*\n/u.test(text.slice(start, end));

const undefinedHead = ({ text }: Source, span: Span): Message => ({
  ...span,
  code: 'GLOSSARY_HEAD_WITHOUT_DEFINITION',
  severity: 'WARNING',
  message: `An entry of the glossary must have a definition, and ${text.slice(span.start, span.end)} has none; it is left out.`,
});

/** Most definitions but the last show how they end: what stands before the next entry. */
const habitOf = ({ text, width }: Region, starts: readonly Start[]): Omit<Habit, 'isOneParagraph'> => {
  const ends = starts
    .slice(1)
    .map(({ at }, index) => isClosed(text.slice(Math.max(starts[index]?.from ?? 0, at - LAST), at)));
  const stopped = ends.filter(Boolean).length;
  return { isStopped: stopped * 2 >= ends.length, width };
};

/** How much before an entry tells how the one above it ends. */
const LAST = 200;

/** How much entries look like those of a glossary, as shares from 0 to 1. */
export type Evidence = { readonly quoted: number; readonly opened: number; readonly either: number };

export const evidenceOf = ({ text }: Region, entries: readonly FoundEntry[]): Evidence => {
  const share = (holds: (entry: FoundEntry) => boolean): number =>
    entries.length === 0 ? 0 : entries.filter(holds).length / entries.length;
  const quoted = ({ headStart, headEnd }: FoundEntry): boolean =>
    isQuotedHead(text.slice(headStart, headEnd));
  const opened = ({ start, end }: FoundEntry): boolean =>
    hasOpener(text.slice(start, Math.min(end, start + 90)));
  return {
    quoted: share(quoted),
    opened: share(opened),
    either: share((entry) => quoted(entry) || opened(entry)),
  };
};

/** Share of entries that must look like entries below a headline, where nothing or a mark on each line tells them from sentences. */
const BELOW_HEADLINE = { PLAIN: 0.5, MARKED: 0.25 } as const;

/**
 * Whether entries are enough of a glossary for how their region is announced: without a title, most must be opened like definitions.
 *
 * @param marks whether each entry begins with a number or bullet
 */
export const isConvincing = (
  region: Region,
  { entries }: LayoutReading,
  marks: keyof typeof BELOW_HEADLINE = 'PLAIN',
): boolean => {
  const { opened, either } = evidenceOf(region, entries);
  if (region.announced === 'TITLE') return entries.length > 0;
  if (region.announced === 'TOPIC') return entries.length > 1 && either >= BELOW_HEADLINE[marks];
  return entries.length > 2 && either >= 0.8 && opened >= 0.6;
};
