import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const HEAD = '# Written by `npm run generate` from the other files of this folder. Change those.';

/**
 * What a schema says once and the specification wants said in every type: the fields of the interfaces that a type implements, and the
 * connections that fields answer with. What a type says itself stays as it is.
 */
export const sharedFields = (sources: readonly string[]): string => {
  const definitions = parse(sources.join('\n')).definitions.filter(hasFields);
  const byName = new Map(definitions.map((definition) => [definition.name.value, definition]));
  const extensions = definitions.flatMap((definition) => extensionOf(definition, byName));
  const connections = connectionsIn(sources).filter((name) => !byName.has(`${name}Connection`));
  return `${[HEAD, ...extensions, ...connections.map(connectionOf)].join('\n\n')}\n`;
};

const hasFields = (definition: { readonly kind: Kind }): definition is Definition =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

const extensionOf = (definition: Definition, byName: ReadonlyMap<string, Definition>): readonly string[] => {
  const fields = missingFields(definition, byName);
  if (fields.length === 0) return [];
  const keyword = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? 'type' : 'interface';
  const body = fields.map((field) => print(field).replaceAll(/^(?=.)/gmu, '  ')).join('\n');
  return [`extend ${keyword} ${definition.name.value} {\n${body}\n}`];
};

/** The fields of its interfaces that a type does not have; of several that give one, the first. */
const missingFields = (
  { fields = [], interfaces = [] }: Definition,
  byName: ReadonlyMap<string, Definition>,
): readonly FieldDefinitionNode[] => {
  const found = new Map<string, FieldDefinitionNode>();
  for (const { name } of interfaces)
    for (const field of byName.get(name.value)?.fields ?? [])
      if (!found.has(field.name.value)) found.set(field.name.value, field);
  for (const { name } of fields) found.delete(name.value);
  return [...found.values()];
};

/** What there are pages of, in the order in which fields first answer with them. */
const connectionsIn = (sources: readonly string[]): readonly string[] => {
  const names = new Set<string>();
  visit(parse(sources.join('\n')), {
    NamedType: ({ name: { value } }) => {
      if (value.endsWith('Connection')) names.add(value.slice(0, -'Connection'.length));
    },
  });
  return [...names];
};

const connectionOf = (name: string): string => `"A page of items: ${name}."
type ${name}Connection {
  "In order."
  edges: [${name}Edge!]!
  "Where this page lies among all."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
}

"One of a page of items: ${name}."
type ${name}Edge {
  "For \`after\` or \`before\`."
  cursor: String!
  "The item."
  node: ${name}!
}`;
