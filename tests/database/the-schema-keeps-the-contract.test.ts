import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { readSchema } from '../../src/server/schema.ts';

const SHARED = join(PROJECT.root, '..', 'shared');
/** What the schema must have, and what it may have beside that. */
const REQUIRED = join(SHARED, 'contract.graphql');
const ALLOWED = join(SHARED, 'contract-next.graphql');
const isHere = existsSync(REQUIRED);

const schema = readSchema(PROJECT.schema);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Each thing of a definition by its full name: `Query.trace(first) Int = 50`. */
type Lines = readonly string[];

const fieldLines = (owner: string, fields: readonly FieldDefinitionNode[] = []): Lines =>
  fields.flatMap(({ name, type, arguments: args = [] }) => [
    `${owner}.${name.value} ${print(type)}`,
    ...args.map((argument) => inputLine(`${owner}.${name.value}(${argument.name.value})`, argument)),
  ]);

const inputLine = (name: string, { type, defaultValue }: InputValueDefinitionNode): string =>
  `${name} ${print(type)}${defaultValue === undefined ? '' : ` = ${print(defaultValue)}`}`;

const linesOfDefinition = (definition: DefinitionNode): Lines => {
  switch (definition.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return (definition.values ?? []).map(({ name }) => `${definition.name.value} is ${name.value}`);
    case Kind.UNION_TYPE_DEFINITION:
      return (definition.types ?? []).map(({ name }) => `${definition.name.value} is ${name.value}`);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (definition.fields ?? []).map((field) =>
        inputLine(`${definition.name.value}.${field.name.value}`, field),
      );
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        ...(definition.interfaces ?? []).map(
          ({ name }) => `${definition.name.value} implements ${name.value}`,
        ),
        ...fieldLines(definition.name.value, definition.fields),
      ];
    default:
      return [];
  }
};

const definitionsOf = (source: string): readonly DefinitionNode[] => parse(source).definitions;
const ownDefinitions = definitionsOf(printSchema(schema));
const ours = new Set(ownDefinitions.flatMap(linesOfDefinition));

describe.skipIf(!isHere)(
  isHere
    ? 'the contract'
    : 'the contract (skipped: ../shared/contract.graphql belongs to the workshop, and a clone has none)',
  () => {
    const read = (path: string): readonly DefinitionNode[] =>
      definitionsOf(existsSync(path) ? readFileSync(path, 'utf8') : 'type Query { none: Int }');
    const definitions = read(REQUIRED);
    const allowed = new Set(read(ALLOWED).flatMap(linesOfDefinition));

    it.each(definitions.map((definition) => [nameOf(definition), definition] as const))(
      '%s is in the schema as it is there',
      (_, definition) => {
        const lines = linesOfDefinition(definition);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => !ours.has(line))).toEqual([]);
      },
    );

    it('the kinds of entity have the fields that they share', () => {
      const entity = definitions.find((definition) => nameOf(definition) === 'Entity')!;
      for (const kind of ['Term', 'Goal', 'Action', 'Project', 'Place', 'Organization']) {
        const lines = linesOfDefinition(entity).map((line) => line.replace(/^Entity/u, kind));
        expect(lines.filter((line) => !ours.has(line))).toEqual([]);
      }
    });

    it('enumerations and unions have nothing beside, but what is allowed to come', () => {
      const required = new Set(definitions.flatMap(linesOfDefinition));
      for (const definition of definitions)
        if (definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_DEFINITION)
          expect(
            [...ours].filter(
              (line) =>
                line.startsWith(`${definition.name.value} is `) && !required.has(line) && !allowed.has(line),
            ),
          ).toEqual([]);
    });

    it('what is to come is read as it is written', () => {
      expect(allowed).toContain('Basis is REFERENCE');
      expect(allowed).toContain('Term.reference Reference');
    });
  },
);

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name !== undefined ? definition.name.value : '';

describe('connections', () => {
  const CONNECTIONS = [
    'Search',
    'Relation',
    'Mention',
    'Measure',
    'Term',
    'Goal',
    'Action',
    'Project',
    'Place',
    'Organization',
    'Report',
    'Governed',
  ];

  it.each(CONNECTIONS)("%s: edges, pageInfo and totalCount as Relay's", (name) => {
    const expected = [
      `${name}Connection.edges [${name}Edge!]!`,
      `${name}Connection.pageInfo PageInfo!`,
      `${name}Connection.totalCount Int!`,
      `${name}Edge.cursor String!`,
    ];
    expect(expected.filter((line) => !ours.has(line))).toEqual([]);
    expect([...ours].some((line) => line.startsWith(`${name}Edge.node `) && line.endsWith('!'))).toBe(true);
  });

  it('say what they add to an edge', () => {
    for (const line of [
      'SearchEdge.score Float!',
      'SearchEdge.matchedLabel Label',
      'GovernedEdge.depth Int!',
      'GovernedEdge.path Path!',
    ])
      expect(ours).toContain(line);
    for (const line of [
      'PageInfo.hasNextPage Boolean!',
      'PageInfo.hasPreviousPage Boolean!',
      'PageInfo.startCursor String',
      'PageInfo.endCursor String',
    ])
      expect(ours).toContain(line);
  });
});

describe('a stranger is told what it means', () => {
  /** Everything that has a description, or should, by its name. */
  const described = (
    type: GraphQLNamedType,
  ): readonly (readonly [name: string, description: string | null | undefined])[] => {
    const own = [type.name, type.description] as const;
    if (isEnumType(type))
      return [
        own,
        ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const),
      ];
    if (isInputObjectType(type))
      return [
        own,
        ...Object.values(type.getFields()).map(
          ({ name, description }) => [`${type.name}.${name}`, description] as const,
        ),
      ];
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    return [
      own,
      ...Object.values(type.getFields()).flatMap((field) => [
        [`${type.name}.${field.name}`, field.description] as const,
        ...field.args.map(
          ({ name, description }) => [`${type.name}.${field.name}(${name})`, description] as const,
        ),
      ]),
    ];
  };

  it('every type, field, argument and value has a description', () => {
    const silent = types.flatMap(described).filter(([, description]) => (description ?? '').trim() === '');
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('in words: more than the name again', () => {
    const same = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, '');
    const echoes = types
      .flatMap(described)
      .filter(([name, description]) => same(description ?? '') === same(name.split(/[.(]/u).at(-1) ?? ''));
    expect(echoes.map(([name]) => name)).toEqual([]);
  });
});

describe('the service is read-only', () => {
  it('no mutations, no subscriptions', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
