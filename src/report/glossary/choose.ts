import type { Message } from '../types.ts';
import type { Found, Layout } from './layout.ts';
import type { Region } from './region.ts';

/** An entry with the name of the layout that found it. */
export type Chosen = Found & { readonly layout: string };

export type Choice = { readonly entries: readonly Chosen[]; readonly messages: readonly Message[] };

/**
 * Lets every layout read a region and takes the one whose entries explain most of it; then the entries of others that stand where it has
 * none, so that a text may mix layouts.
 */
export const chooseEntries = (region: Region, layouts: readonly Layout[]): Choice => {
  const readings = layouts.map((layout, order) => {
    const { entries, messages } = layout.read(region);
    return { entries: entries.map((entry) => ({ ...entry, layout: layout.name })), messages, order };
  });
  const ranked = readings
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => explained(b.entries) - explained(a.entries) || b.entries.length - a.entries.length || a.order - b.order);
  const chosen: Chosen[] = [];
  for (const { entries } of ranked) chosen.push(...entries.filter((entry) => isFree(entry, chosen)));
  const messages = ranked[0]?.messages ?? readings.flatMap((reading) => reading.messages);
  return { entries: chosen.toSorted((a, b) => a.at - b.at), messages };
};

/** How many units of a region entries explain. */
const explained = (entries: readonly Found[]): number => entries.reduce((sum, { at, end }) => sum + end - at, 0);

const isFree = ({ at, end }: Found, chosen: readonly Found[]): boolean =>
  chosen.every((other) => end <= other.at || other.end <= at);
