import type { FieldNode, GraphQLField } from 'graphql';

import { argumentOf, type Given, numberIn } from './values.ts';

export type SchemaField = GraphQLField<unknown, unknown>;

/** Of a page that names no size, where the schema names none either. */
const USUAL_PAGE = 20;

/** No page is larger: one that asks for more is refused by its field, in a sentence of its own. */
const LARGEST_PAGE = 500;

const NOTHING_GIVEN: Given = { variables: {}, defaults: {} };

/** How many items a page asks for at most; null for a field that is no page. */
export const itemsOf = (
  node: FieldNode,
  definition: SchemaField | undefined,
  given: Given,
): number | null => {
  const sizes = (definition?.args ?? []).filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length === 0) return null;
  const asked = sizes.flatMap(({ name, default: usual }) => {
    const size = numberIn(argumentOf(node, name), given) ?? usualSize(usual);
    return size === null ? [] : [Math.min(LARGEST_PAGE, Math.max(0, size))];
  });
  return asked.length === 0 ? USUAL_PAGE : Math.max(...asked);
};

const usualSize = (usual: SchemaField['args'][number]['default']): number | null =>
  typeof usual?.value === 'number' ? usual.value : numberIn(usual?.literal, NOTHING_GIVEN);
