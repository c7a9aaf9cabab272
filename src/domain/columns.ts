import { TifaError } from './errors.ts';

/** What one property of a fact holds. `must` goes into a sentence: “must be text”. */
export type Column<Value> = {
  readonly must: string;
  readonly holds: (raw: unknown) => raw is Value;
};
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values that columns hold. */
export type ValuesOf<Of extends Columns> = {
  readonly [Name in keyof Of]: Of[Name] extends Column<infer Value> ? Value : never;
};

export const text: Column<string> = {
  must: 'text',
  holds: (raw): raw is string => typeof raw === 'string',
};
export const figure: Column<number> = {
  must: 'a number',
  holds: (raw): raw is number => typeof raw === 'number',
};
export const flag: Column<boolean> = {
  must: 'true or false',
  holds: (raw): raw is boolean => typeof raw === 'boolean',
};

/** One of some words. */
export const oneOf = <Word extends string>(words: readonly Word[]): Column<Word> => ({
  must: `one of ${words.join(', ')}`,
  holds: (raw): raw is Word => words.some((word) => word === raw),
});

/** Null where the record has nothing; the graph then holds no such property. */
export const orNull = <Value>({ must, holds }: Column<Value>): Column<Value | null> => ({
  must: `${must}, or absent`,
  holds: (raw): raw is Value | null => raw === null || holds(raw),
});

type Row = Readonly<Record<string, unknown>>;

/** What each row of some columns is read with, worked out once: thousands of rows are read for a page. */
type Prepared = { readonly names: readonly string[]; readonly absent: Readonly<Record<string, null>> };

const known = new WeakMap<Columns, Prepared>();

const prepared = (columns: Columns): Prepared => {
  const found = known.get(columns);
  if (found !== undefined) return found;
  const names = Object.keys(columns);
  const made = { names, absent: Object.fromEntries(names.map((name) => [name, null])) };
  known.set(columns, made);
  return made;
};

/**
 * A row with what its columns hold; what is absent is null. Other properties of the row stay.
 *
 * @param id of the fact, for the sentence
 * @throws UNEXPECTED when the graph holds what no load of this version writes
 */
export const readColumns = <Of extends Columns, Given extends object>(
  columns: Of,
  row: Given,
  id: string,
): Given & ValuesOf<Of> => {
  const filled: Given & Row = { ...prepared(columns).absent, ...row };
  if (fits(columns, filled)) return filled;
  const wrong = prepared(columns).names.find((name) => columns[name]?.holds(filled[name]) !== true) ?? '';
  throw new TifaError(
    'UNEXPECTED',
    `${wrong} of ${id} must be ${columns[wrong]?.must} in the graph, was ${JSON.stringify(filled[wrong])}; load its report again`,
  );
};

const fits = <Of extends Columns, Given extends Row>(
  columns: Of,
  row: Given,
): row is Given & ValuesOf<Of> => {
  for (const name of prepared(columns).names) if (columns[name]?.holds(row[name]) !== true) return false;
  return true;
};
