import {
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  visit,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What variables stand for: what was sent, or else what the operation says. */
export type Given = { readonly variables: Variables; readonly defaults: Variables };

type Node = ValueNode | ConstValueNode | undefined;

export const argumentOf = ({ arguments: given }: FieldNode, name: string): Node =>
  given?.find((argument) => argument.name.value === name)?.value;

export const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, literalOf(defaultValue)]),
  );

/** A number or a text; null for anything else. */
const literalOf = (node: Node): number | string | null => {
  if (node?.kind === Kind.INT || node?.kind === Kind.FLOAT) return Number(node.value);
  return node?.kind === Kind.STRING ? node.value : null;
};

const valueOf = (node: Node, { variables, defaults }: Given): unknown => {
  if (node?.kind !== Kind.VARIABLE) return literalOf(node);
  const name = node.name.value;
  return Object.hasOwn(variables, name) ? variables[name] : defaults[name];
};

/** Null for what is no number. */
export const numberIn = (node: Node, given: Given): number | null => {
  const value = valueOf(node, given);
  return typeof value === 'number' ? value : null;
};

/** Empty for what is no text. */
export const textIn = (node: Node, given: Given): string => {
  const value = valueOf(node, given);
  return typeof value === 'string' ? value : '';
};

/** How large the values are that a request sends, but for the texts to be annotated. */
export type Sizes = { readonly list: number; readonly string: number };

type Sent = Sizes & {
  /** Variables that hold nothing but texts to be annotated. */
  readonly texts: ReadonlySet<string>;
};

/** What a value stands for where the walk over a document is. */
type Place = 'TEXT' | 'OTHER' | 'DEFINITION';

/** The values that stand in a document, and what its variables are for. */
export const valuesIn = (document: DocumentNode): Sent => {
  let [list, string] = [0, 0];
  const uses: Readonly<Record<Place, Set<string>>> = {
    TEXT: new Set(),
    OTHER: new Set(),
    DEFINITION: new Set(),
  };
  let place: Place = 'OTHER';
  let isAnnotate = false;
  const leave = (): void => void (place = 'OTHER');
  visit(document, {
    Field: ({ name }) => void (isAnnotate = name.value === 'annotate'),
    Argument: {
      enter: ({ name }) => void (place = isAnnotate && name.value === 'text' ? 'TEXT' : 'OTHER'),
      leave,
    },
    VariableDefinition: { enter: () => void (place = 'DEFINITION'), leave },
    ListValue: ({ values }) => void (list = Math.max(list, values.length)),
    StringValue: ({ value }) => void (place === 'TEXT' || (string = Math.max(string, value.length))),
    Variable: ({ name }) => void uses[place].add(name.value),
  });
  return { list, string, texts: uses.TEXT.difference(uses.OTHER) };
};

/** The same of variables that a request sends. */
export const valuesOf = (variables: Variables): Sizes => {
  let [list, string] = [0, 0];
  const look = (value: unknown): void => {
    if (typeof value === 'string') string = Math.max(string, value.length);
    if (Array.isArray(value)) list = Math.max(list, value.length);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(variables);
  return { list, string };
};
