import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { numberIn, textIn, type Variables } from './values.ts';

/** What a document asks for, with fragments written out wherever they are spread. */
export type Cost = {
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** What all pages can hold: an inner page is asked for each item of the outer one. Lists that are no pages count nothing. */
  readonly nodes: number;
  /** Texts to be annotated that are longer than `longText`. */
  readonly longTexts: number;
  readonly introspectionFields: number;
  readonly introspectionDepth: number;
  readonly introspectionLists: number;
};

export type Question = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly operationName?: string | null | undefined;
  readonly longText: number;
};

/** Of a page that names no size, where the schema names none either. */
const USUAL_PAGE = 20;

/** The lists of the schema that lead back into it, as graphql's own rule has them. */
const SCHEMA_LISTS: readonly string[] = ['fields', 'interfaces', 'possibleTypes', 'inputFields'];

const NOTHING: Cost = {
  fields: 0,
  depth: 0,
  aliases: 0,
  directives: 0,
  rootFields: 0,
  nodes: 0,
  longTexts: 0,
  introspectionFields: 0,
  introspectionDepth: 0,
  introspectionLists: 0,
};

/** Costs side by side: numbers are added, depths are those of the deeper. */
const beside = (a: Cost, b: Cost): Cost => ({
  fields: a.fields + b.fields,
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  rootFields: a.rootFields + b.rootFields,
  nodes: a.nodes + b.nodes,
  longTexts: a.longTexts + b.longTexts,
  introspectionFields: a.introspectionFields + b.introspectionFields,
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  introspectionLists: Math.max(a.introspectionLists, b.introspectionLists),
});

/**
 * Measures a document before it is validated, so that nothing in it need be right. Each fragment is measured once, however often it is
 * spread: sixteen fragments that each spread the next one twice cost no more than sixteen. One that spreads itself counts as nothing
 * inside itself; validation refuses it.
 */
export const costOf = (question: Question): Cost => {
  const { document, operationName } = question;
  const counter = createCounter(question);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const costs = operations.map((operation) => ({
    name: operation.name?.value,
    cost: counter.operation(operation),
  }));
  const isRun = costs.filter(({ name }) => !operationName || name === operationName);
  // All is validated, and one operation is run.
  const all = [...costs.map(({ cost }) => cost), ...counter.unused()].reduce(beside, NOTHING);
  const run = (isRun.length > 0 ? isRun : costs).map(({ cost }) => cost);
  const most = (of: 'nodes' | 'rootFields' | 'longTexts'): number =>
    Math.max(0, ...run.map((cost) => cost[of]));
  return { ...all, nodes: most('nodes'), rootFields: most('rootFields'), longTexts: most('longTexts') };
};

type Owner = GraphQLNamedType | undefined | null;

const createCounter = ({ schema, document, variables, longText }: Question) => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, Cost>();
  let defaults: Variables = {};

  const fragment = (name: string): Cost => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const node = fragments.get(name);
    const cost =
      node === undefined ? NOTHING : set(node.selectionSet, schema.getType(node.typeCondition.name.value));
    measured.set(name, cost);
    return cost;
  };

  const set = ({ selections }: SelectionSetNode, owner: Owner): Cost =>
    selections.map((selection) => one(selection, owner)).reduce(beside, NOTHING);

  const one = (selection: SelectionNode, owner: Owner): Cost => {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, fragment(selection.name.value));
    if (selection.kind === Kind.FIELD) return beside(own, field(selection, owner));
    const named = selection.typeCondition?.name.value;
    return beside(own, set(selection.selectionSet, named === undefined ? owner : schema.getType(named)));
  };

  const field = (node: FieldNode, owner: Owner): Cost => {
    const isAlias = node.alias !== undefined && node.alias.value !== node.name.value;
    const definition = definitionOf(owner, node.name.value);
    const inner =
      node.selectionSet === undefined ? NOTHING : set(node.selectionSet, getNamedType(definition?.type));
    if (node.name.value === '__schema' || node.name.value === '__type')
      return { ...about(inner), aliases: Number(isAlias), fields: 1, depth: 1, rootFields: 1 };
    const lists = Number(SCHEMA_LISTS.includes(node.name.value));
    return {
      ...inner,
      fields: 1 + inner.fields,
      depth: 1 + inner.depth,
      aliases: Number(isAlias) + inner.aliases,
      rootFields: 1,
      nodes: pages(node, definition, inner.nodes),
      longTexts: Number(isLong(node)) + inner.longTexts,
      introspectionLists: lists + inner.introspectionLists,
    };
  };

  const pages = (node: FieldNode, definition: Field | undefined, inner: number): number => {
    const sizes = (definition?.args ?? []).filter(({ name }) => name === 'first' || name === 'last');
    if (sizes.length === 0) return inner;
    const given = sizes.flatMap(({ name, default: usual }) => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const size = numberIn(value, variables, defaults) ?? defaultOf(usual);
      return size === null ? [] : [Math.max(0, size)];
    });
    const items = given.length === 0 ? USUAL_PAGE : Math.max(...given);
    // Without this, nothing times more than can be counted would be no number.
    return items === 0 ? 0 : items * (1 + inner);
  };

  const isLong = ({ name, arguments: given }: FieldNode): boolean => {
    if (name.value !== 'annotate') return false;
    const text = given?.find((argument) => argument.name.value === 'text')?.value;
    return textIn(text, variables, defaults).length > longText;
  };

  return {
    operation: (node: OperationDefinitionNode): Cost => {
      defaults = Object.fromEntries(
        (node.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
          variable.name.value,
          numberIn(defaultValue, {}, {}) ?? textIn(defaultValue, {}, {}),
        ]),
      );
      const directives = node.directives?.length ?? 0;
      const cost = set(node.selectionSet, schema.getRootType(node.operation));
      return { ...cost, directives: cost.directives + directives };
    },
    /** Fragments that nothing spreads: they are validated like others. */
    unused: (): readonly Cost[] =>
      [...fragments.keys()].filter((name) => !measured.has(name)).map((name) => fragment(name)),
  };
};

/** What is asked about the schema has limits of its own. */
const about = ({ fields, depth, introspectionLists, directives }: Cost): Cost => ({
  ...NOTHING,
  directives,
  introspectionFields: fields,
  introspectionDepth: depth,
  introspectionLists,
});

type Field = GraphQLField<unknown, unknown>;

const defaultOf = (usual: Field['args'][number]['default']): number | null =>
  typeof usual?.value === 'number' ? usual.value : numberIn(usual?.literal, {}, {});

const definitionOf = (owner: Owner, name: string): Field | undefined =>
  isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined;
