import type { Entity } from '../../domain/records.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import type { Entry } from './book.ts';
import { slugOf } from './ids.ts';
import { summaryOf } from './summaries.ts';
import type { Workshop } from './workshop.ts';

/** An entity with what is worked out from all that the report says: names in both scripts, summary, place in document order, words to find it by. */
export const finishedEntity = (shop: Workshop, entry: Entry, scripts: ScriptConverter): Entity => {
  const summary = summaryOf(shop, entry);
  const first = Math.min(entry.offset, firstUse(shop.folder.text, entry));
  const offset = Number.isFinite(first) ? first : 0;
  return {
    ...entry.draft,
    ...shop.provenance(entry.origin),
    name: scripts.scripted(entry.label),
    said: saidOf(shop, entry),
    summary: summary === null ? null : scripts.scripted(summary),
    position: `${slugOf(shop.report)}@${String(offset).padStart(7, '0')}#${entry.draft.id}`,
  };
};

/** Where a label of an entity first stands in the text; everyday words say nothing of it. */
const firstUse = (text: string, { labels }: Entry): number => {
  const uses = labels.filter(({ role }) => role !== 'CONTEXT').map((label) => text.indexOf(label.text));
  return Math.min(...uses.filter((use) => use !== -1));
};

/** What reports say it by: definitions, and the clauses that are it or are done for it. */
const saidOf = ({ facts, fold }: Workshop, { draft, use }: Entry): string => {
  const definitions = facts.definitions
    .filter(({ term }) => term === draft.id)
    .map(({ evidence }) => evidence.quote);
  const clauses = facts
    .relations()
    .filter(({ kind, to }) => to === draft.id && (kind === 'DELIVERS' || kind === 'PURSUES'))
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const figures = facts.measures
    .filter(({ about }) => about === draft.id)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  return [...new Set([...definitions, ...(use === undefined ? [] : [use.quote]), ...clauses, ...figures])]
    .map(fold)
    .join('\n');
};
