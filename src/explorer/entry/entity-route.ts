import type { EntityKind } from '../../domain/kinds.ts';
import { ENTITIES } from '../../domain/entities.ts';
import type { Html } from '../html.ts';
import type { Asked, Page, Route } from '../page.ts';
import type { Drawing } from '../pictures/drawing.ts';
import type { View } from '../view.ts';
import { renderEntry } from './entry.ts';
import { exportAs } from './exports.ts';
import { freeGraphPage } from './free-graph.ts';
import { type Entry, ENTRY, PROVEN } from './shapes.ts';
import { readTexts } from './uses.ts';

/** One heading of the page of an entity and what stands below it. `id` is its place in the page, and no other section's. */
export type Section = { readonly id: string; readonly title: string; readonly content: Html };
/** A line of what is told beside the page: “issued by”, and who. */
export type Detail = { readonly name: string; readonly value: Html | string };

/** What tells the pages of one kind of entity from those of another. */
export type EntityPages<Answer extends Entry> = {
  readonly kind: EntityKind;
  /** What is asked beside ENTRY, as the inside of a fragment. */
  readonly fields: string;
  /** The fragments that `fields` use, beside PROVEN. */
  readonly fragments: readonly string[];
  readonly details: (answer: Answer, view: View) => readonly (Detail | null)[];
  readonly sections: (answer: Answer, view: View) => readonly (Section | null)[];
  /** Everything of the page that is a graph, for its formats. */
  readonly drawing: (answer: Answer) => Drawing;
  /** What it is to schema.org, beside its name and address. */
  readonly data: (answer: Answer, view: View) => Readonly<Record<string, unknown>>;
};

/** The route of the pages of one kind: asks once for the entity with all that its page says. */
export const entityRoute = <Answer extends Entry>(pages: EntityPages<Answer>): Route => {
  const kind = pages.kind.toLowerCase();
  const query = queryOf(pages);
  return {
    path: `/${kind}/:slug`,
    answer: async ({ params, view, ask }: Asked): Promise<Page | Response | null> => {
      const id = `${kind}:${params['slug'] ?? ''}`;
      const uses = view.url.searchParams.get('uses');
      const { node } = await ask<{ readonly node: Answer | null }>(query, { id, script: view.script, uses });
      if (node === null) return null;
      const format = view.url.searchParams.get('as');
      if (format === 'graph') return freeGraphPage(node, view);
      if (format !== null) return exportAs(format, pages.drawing(node), view);
      return renderEntry(node, pages, await readTexts(ask, node.uses), view);
    },
  };
};

const queryOf = ({
  kind,
  fields,
  fragments,
}: Pick<EntityPages<Entry>, 'kind' | 'fields' | 'fragments'>): string => `
query Entry($id: ID!, $script: NameScript!, $uses: String) {
  node(id: $id) { ...Entry ...Fields }
}
fragment Fields on ${ENTITIES[kind].type} { ${fields} }
${[...fragments, PROVEN, ENTRY].join('')}`;
