import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';

/** Numbers from 0 to 1 that are the same for the same seed. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    // mulberry32
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const TEXTS = [
  '1363',
  '三線一單',
  'term:1363',
  'report:x',
  '',
  ' ',
  '“”',
  '\u0000',
  '𠮷',
  'a'.repeat(300),
  '"}{',
  '-1',
  'MToyOjM',
];
const NUMBERS = [1, 1, 2, 3, 3, 5, 5, 8, 0, -1, 101, 2_147_483_647];

/** Documents made from a schema: most of them right, with values that are often wrong. */
export const createDocuments = (schema: GraphQLSchema, random: () => number): (() => string) => {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const isLucky = (chance: number): boolean => random() < chance;

  const value = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return value(type.ofType);
    if (isLucky(0.01)) return pick(['null', '1', '"x"', '{}', '[]', 'NOTHING', '1.5', 'true']);
    if (isListType(type))
      return `[${Array.from({ length: Math.floor(random() * 4) }, () => value(type.ofType)).join(' ')}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => isLucky(0.3));
      return `{${fields.map((field) => `${field.name}: ${value(field.type)}`).join(' ')}}`;
    }
    if (type.name === 'Int') return String(pick(NUMBERS));
    return type.name === 'Boolean' ? pick(['true', 'false']) : JSON.stringify(pick(TEXTS));
  };

  const given = (args: readonly GraphQLArgument[]): string => {
    const chosen = args.filter(({ type }) => isNonNullType(type) || isLucky(0.15));
    return chosen.length === 0
      ? ''
      : `(${chosen.map(({ name, type }) => `${name}: ${value(type)}`).join(' ')})`;
  };

  const field = ({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string => {
    const named = getNamedType(type);
    const alias = isLucky(0.05) ? `${pick(['a', 'b', 'c', 'name'])}: ` : '';
    const directive = isLucky(0.02) ? ` ${pick(['@include(if: true)', '@skip(if: false)', '@nothing'])}` : '';
    const inner = isCompositeType(named) ? ` ${set(named, depth - 1)}` : '';
    return `${alias}${name}${given(args)}${directive}${inner}`;
  };

  const set = (type: GraphQLNamedType, depth: number): string => {
    const parts: string[] = isLucky(0.1) ? ['__typename'] : [];
    if ('getFields' in type && !isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (one) => depth > 0 || !isCompositeType(getNamedType(one.type)),
      );
      const most = 1 + Math.floor(random() * 5);
      for (let count = 0; count < most && fields.length > 0; count++)
        parts.push(field(fields.splice(Math.floor(random() * fields.length), 1)[0]!, depth));
    }
    if (isAbstractType(type) && depth > 0 && (isUnionType(type) || isLucky(0.4))) {
      const member = pick(schema.getPossibleTypes(type));
      parts.push(`... on ${member.name} ${set(member, depth - 1)}`);
    }
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  };

  return () => set(schema.getQueryType()!, 1 + Math.floor(random() * 8));
};
