import neo4j from 'neo4j-driver';

export type Param =
  | null
  | undefined
  | string
  | number
  | boolean
  | readonly Param[]
  | { readonly [key: string]: Param };

/** Whole numbers become Cypher integers: the driver would send every JavaScript number as a float, and `LIMIT 20.0` is an error. */
export const toParams = (params: Readonly<Record<string, Param>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParam(value)]));

const toParam = (value: Param): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item: Param) => toParam(item));
  if (typeof value === 'object' && value !== null) return toParams(value as Record<string, Param>);
  return value ?? null;
};
