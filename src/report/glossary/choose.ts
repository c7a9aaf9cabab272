import type { Span } from '../../domain/records.ts';
import { trimmed } from '../../text/lines.ts';
import type { Message } from '../types.ts';
import type { FoundEntry, Layout } from './layout.ts';
import type { Region } from './region.ts';

/** An entry with the name of the layout that found it. */
export type Chosen = FoundEntry & { readonly layout: string };

export type Choice = { readonly entries: readonly Chosen[]; readonly messages: readonly Message[] };

/** What one layout makes of a region; `order` is its place in the list of layouts, and `explained` how many units its entries cover. */
type LayoutReading = Choice & { readonly order: number; readonly explained: number };

/**
 * Lets every layout read a region and takes the one whose entries explain most of it; of several that explain about as much, the first in
 * the list, which asks for the clearest marks. Entries of others are added where it has none, so that a text may mix layouts.
 */
export const chooseEntries = (region: Region, layouts: readonly Layout[]): Choice => {
  const readings = layouts.map((layout, order) => readWith(layout, region, order));
  const ranked = rankedReadings(readings.filter(({ entries }) => entries.length > 0));
  let chosen: readonly Chosen[] = [];
  for (const { entries } of ranked) chosen = merged(chosen, entries);
  return { entries: chosen, messages: ranked[0]?.messages ?? readings.flatMap(({ messages }) => messages) };
};

const readWith = (layout: Layout, region: Region, order: number): LayoutReading => {
  const { entries: found, messages } = layout.read(region);
  const entries = found.flatMap((entry) => tidied(region.text, entry) ?? []);
  const explained = entries.reduce((units, { at, end }) => units + end - at, 0);
  return { entries: entries.map((entry) => ({ ...entry, layout: layout.name })), messages, order, explained };
};

/** An entry without space and emphasis around its head and definition; undefined where nothing is left of one. */
const tidied = (text: string, entry: FoundEntry): FoundEntry | undefined => {
  const head = unbracketed(text, plain(text, { start: entry.headStart, end: entry.headEnd }));
  const { start, end } = undivided(text, plain(text, entry));
  if (head.start >= head.end || start >= end) return undefined;
  return { at: entry.at, headStart: head.start, headEnd: head.end, start, end };
};

/** Without the space, and the marks by which Markdown makes words bold, at the ends of a span. */
const plain = (text: string, span: Span): Span => {
  const { start, end } = trimmed(text, span);
  const words = text.slice(start, end);
  const lead = /^(?:\*\*|__)\s*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:\*\*|__)$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return trimmed(text, { start: start + lead, end: end - tail });
};

/** 【“四敢”】: brackets around a head set it off, as bold type does. */
const unbracketed = (text: string, span: Span): Span =>
  /^[【〔[][^【】〔〕[\]]+[】〕\]]$/u.test(text.slice(span.start, span.end))
    ? trimmed(text, { start: span.start + 1, end: span.end - 1 })
    : span;

/** A definition without the colon, dash or bar that stands before it on its own line. */
const undivided = (text: string, { start, end }: Span): Span => {
  const mark = /^(?:[:|]|-{1,2}(?=\D))\s*/u.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + mark.length, end };
};

/** Share of the most that is still about as much: a title line or a separator more or less does not decide. */
const ABOUT = 0.8;

const rankedReadings = (readings: readonly LayoutReading[]): readonly LayoutReading[] => {
  const enough = ABOUT * Math.max(...readings.map(({ explained }) => explained));
  const isEnough = ({ explained }: LayoutReading): number => (explained >= enough ? 1 : 0);
  return readings.toSorted((a, b) => isEnough(b) - isEnough(a) || a.order - b.order);
};

/** The chosen entries and those of others between them, in document order. */
const merged = (chosen: readonly Chosen[], others: readonly Chosen[]): readonly Chosen[] => {
  let next = 0;
  const free = others.filter(({ at, end }) => {
    while ((chosen[next]?.end ?? Infinity) <= at) next++;
    return end <= (chosen[next]?.at ?? Infinity);
  });
  return [...chosen, ...free].toSorted((a, b) => a.at - b.at);
};
