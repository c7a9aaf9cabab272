import { badInput } from '../domain/errors.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/kinds.ts';
import { narrowedTo } from '../domain/narrowed.ts';
import { bounded, type PageArgs, toConnection, type Connection, toPage } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { findEntities, type Found, type Suggested, suggestEntities } from '../graph/search.ts';
import type { Loader } from '../loaders/create-loader.ts';
import type { Fold } from '../text/fold.ts';
import type { Scope, Scopes } from './scopes.ts';

export type Result = Omit<Found, 'id' | 'position'> & { readonly entity: Entity };

export type Search = {
  /** @throws BAD_INPUT for a query of more than 200 characters or a page that does not fit, NOT_FOUND for an unknown scope */
  readonly search: (args: SearchArgs) => Promise<Connection<Result>>;
  /** @throws BAD_INPUT, NOT_FOUND for an unknown scope */
  readonly suggest: (args: SuggestArgs) => Promise<readonly Suggested[]>;
};

type SearchArgs = PageArgs & {
  readonly query: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly scope?: Scope | null | undefined;
};
type SuggestArgs = {
  readonly prefix: string;
  readonly scope?: Scope | null | undefined;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly first?: number | null | undefined;
};

type Tools = {
  readonly reader: Reader;
  readonly fold: Fold;
  readonly scopes: Scopes;
  readonly entities: Loader<Entity | null>;
};

const LONGEST_QUERY = 200;
const MOST_RESULTS = 500;
const USUAL_SUGGESTIONS = 10;

export const createSearch = ({ reader, fold, scopes, entities }: Tools): Search => {
  const search: Search['search'] = async ({ query, kinds, scope, ...pageArgs }) => {
    const key = keyOf('query', query, fold);
    const page = toPage(pageArgs);
    const { reports } = await scopes.resolve(scope);
    const found =
      key === ''
        ? []
        : await findEntities(reader, {
            key,
            words: wordsOf(query, fold),
            kinds: kinds ?? ENTITY_KINDS,
            reports,
            most: MOST_RESULTS,
          });
    const placed = found.map((one) => ({ one, position: placeOf(one) }));
    const rest = placed
      .filter(({ position }) => page.after === null || position > page.after)
      .slice(0, page.limit + 1);
    const read = await entities.loadMany(rest.map(({ one }) => one.id));
    const rows = rest.flatMap(({ one: { score, label }, position }, index) => {
      const entity = read[index];
      return entity ? [{ item: { entity: narrowedTo(entity, reports), score, label }, position }] : [];
    });
    return toConnection({ rows, total: found.length }, page);
  };

  const suggest: Search['suggest'] = async ({ prefix, kinds, scope, first }) => {
    const most = bounded('first', first ?? USUAL_SUGGESTIONS);
    const key = keyOf('prefix', prefix, fold);
    const { reports } = await scopes.resolve(scope);
    if (key === '') return [];
    const found = await suggestEntities(reader, { key, kinds: kinds ?? ENTITY_KINDS, reports, most });
    return found.map(({ entity, label }) => ({ entity: narrowedTo(entity, reports), label }));
  };

  return { search, suggest };
};

/** 犁市鎮 項目: what must all be said, in whatever order. */
const wordsOf = (query: string, fold: Fold): readonly string[] =>
  query
    .split(/\s+/u)
    .map(fold.key)
    .filter((word) => word !== '');

const keyOf = (argument: string, text: string, fold: Fold): string => {
  if (text.length <= LONGEST_QUERY) return fold.key(text);
  throw badInput(
    `${argument} must have at most ${LONGEST_QUERY} characters, had ${text.length}; shorten it.`,
  );
};

/** Sorts as results do: best score first, then document order. */
const placeOf = ({ score, position }: Found): string => `${(1 - score).toFixed(6)}|${position}`;
