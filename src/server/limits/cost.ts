import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { itemsOf, type SchemaField } from './page-size.ts';
import { argumentOf, defaultsOf, type Given, textIn, type Variables } from './values.ts';

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
  const costs = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ name: operation.name?.value, cost: counter.operation(operation) }));
  // All is validated, and one operation is run.
  const all = [...costs.map(({ cost }) => cost), ...counter.unused()].reduce(beside, NOTHING);
  const named = costs.filter(({ name }) => !operationName || name === operationName);
  const run = (named.length > 0 ? named : costs).map(({ cost }) => cost);
  const most = (of: 'nodes' | 'rootFields' | 'longTexts'): number =>
    Math.max(0, ...run.map((cost) => cost[of]));
  return { ...all, nodes: most('nodes'), rootFields: most('rootFields'), longTexts: most('longTexts') };
};

type Owner = GraphQLNamedType | undefined | null;

const createCounter = ({ schema, document, variables, longText }: Question) => {
  const fragments = fragmentsIn(document);
  const measured = new Map<string, Cost>();
  let given: Given = { variables, defaults: {} };

  const fragment = (name: string): Cost => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const node = fragments.get(name);
    const cost = node === undefined ? NOTHING : set(node.selectionSet, typeNamed(node.typeCondition));
    measured.set(name, cost);
    return cost;
  };

  const typeNamed = ({ name }: FragmentDefinitionNode['typeCondition']): Owner => schema.getType(name.value);

  const set = ({ selections }: SelectionSetNode, owner: Owner): Cost =>
    selections.map((selection) => one(selection, owner)).reduce(beside, NOTHING);

  const one = (selection: SelectionNode, owner: Owner): Cost => {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, fragment(selection.name.value));
    if (selection.kind === Kind.FIELD) return beside(own, field(selection, owner));
    const { typeCondition, selectionSet } = selection;
    return beside(own, set(selectionSet, typeCondition === undefined ? owner : typeNamed(typeCondition)));
  };

  const field = (node: FieldNode, owner: Owner): Cost => {
    const definition = definitionOf(owner, node.name.value);
    const type = getNamedType(definition?.type);
    const inner = node.selectionSet === undefined ? NOTHING : set(node.selectionSet, type);
    return costOfField(node, { inner, definition, given, longText });
  };

  return {
    operation: (node: OperationDefinitionNode): Cost => {
      given = { variables, defaults: defaultsOf(node) };
      const cost = set(node.selectionSet, schema.getRootType(node.operation));
      return { ...cost, directives: cost.directives + (node.directives?.length ?? 0) };
    },
    /** Fragments that nothing spreads: they are validated like others. */
    unused: (): readonly Cost[] =>
      [...fragments.keys()].filter((name) => !measured.has(name)).map((name) => fragment(name)),
  };
};

const fragmentsIn = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

const definitionOf = (owner: Owner, name: string): SchemaField | undefined =>
  isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined;

type Asked = {
  /** Of what is asked of the field's values. */
  readonly inner: Cost;
  readonly definition: SchemaField | undefined;
  readonly given: Given;
  readonly longText: number;
};

const costOfField = (node: FieldNode, { inner, definition, given, longText }: Asked): Cost => {
  const name = node.name.value;
  const aliases = Number(node.alias !== undefined && node.alias.value !== name);
  if (name === '__schema' || name === '__type')
    return { ...aboutSchema(inner), aliases, fields: 1, depth: 1, rootFields: 1 };
  const isLong = name === 'annotate' && textIn(argumentOf(node, 'text'), given).length > longText;
  const items = itemsOf(node, definition, given);
  return {
    fields: 1 + inner.fields,
    depth: 1 + inner.depth,
    aliases: aliases + inner.aliases,
    directives: inner.directives,
    rootFields: 1,
    // Nothing times more than can be counted would be no number.
    nodes: items === null ? inner.nodes : items === 0 ? 0 : items * (1 + inner.nodes),
    longTexts: Number(isLong) + inner.longTexts,
    introspectionFields: inner.introspectionFields,
    introspectionDepth: inner.introspectionDepth,
    introspectionLists: Number(SCHEMA_LISTS.includes(name)) + inner.introspectionLists,
  };
};

/** What is asked about the schema has limits of its own. */
const aboutSchema = ({ fields, depth, introspectionLists, directives }: Cost): Cost => ({
  ...NOTHING,
  directives,
  introspectionFields: fields,
  introspectionDepth: depth,
  introspectionLists,
});
