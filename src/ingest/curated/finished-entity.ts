import type { Entity, Evidence } from '../../domain/records.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import type { Entry } from './entity-registry.ts';
import { slugOf } from './ids.ts';
import { type Recorded, summaryOf } from './summaries.ts';

/** An entity with what is worked out from all that the report says: names in both scripts, summary, place in document order, words to find it by. */
export const finishedEntity = (ctx: Recorded, entry: Entry, scripts: ScriptConverter): Entity => {
  const summary = summaryOf(ctx, entry);
  const first = placeOf(ctx.folder.text, entry);
  const offset = Number.isFinite(first) ? first : 0;
  return {
    ...entry.draft,
    ...ctx.provenance(entry.origin),
    name: scripts.scripted(entry.label),
    said: saidOf(ctx, entry),
    summary: summary === null ? null : scripts.scripted(summary),
    position: `${slugOf(ctx.report)}@${String(offset).padStart(7, '0')}#${entry.draft.id}`,
  };
};

/** An action stands where its clause does, whatever words earlier in the text are the ground of a conclusion about it. */
const placeOf = (text: string, entry: Entry): number =>
  entry.draft.kind === 'ACTION' && entry.use !== undefined
    ? entry.use.start
    : Math.min(entry.offset, firstUse(text, entry));

/** Where a label of an entity first stands in the text; everyday words say nothing of it. */
const firstUse = (text: string, { labels }: Entry): number => {
  const uses = labels.filter(({ role }) => role !== 'CONTEXT').map((label) => text.indexOf(label.text));
  return Math.min(...uses.filter((use) => use !== -1));
};

/** What reports say it by: definitions, and the clauses that are it or are done for it. */
const saidOf = ({ index, fold }: Recorded, { draft: { id }, use }: Entry): string => {
  const definitions = index.definitionsOf(id).map(({ evidence }) => evidence.quote);
  const clauses = index
    .relationsOf(id)
    .filter(({ kind, to }) => to === id && (kind === 'DELIVERS' || kind === 'PURSUES'))
    .flatMap(quotesOf);
  const figures = index.measuresOf(id).flatMap(quotesOf);
  return [...new Set([...definitions, ...(use === undefined ? [] : [use.quote]), ...clauses, ...figures])]
    .map(fold)
    .join('\n');
};

const quotesOf = ({ evidence }: { readonly evidence: readonly Evidence[] }): readonly string[] =>
  evidence.map(({ quote }) => quote);
