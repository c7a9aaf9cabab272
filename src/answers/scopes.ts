import { badInput, TifaError } from '../domain/errors.ts';
import { isGiven } from '../domain/given.ts';
import type { EntityKind } from '../domain/kinds.ts';
import type { Reader } from '../graph/client.ts';
import { resolveScope, type ScopeFound } from '../graph/scopes.ts';

export type Scope = {
  readonly report?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly year?: number | null | undefined;
};

/** An id that a client gave, what it was given for, and the kinds that fit there; null: any entity. */
export type GivenId = {
  readonly argument: string;
  readonly id: string;
  readonly kinds: readonly (EntityKind | 'REPORT')[] | null;
};

/** What a scope comes to. */
export type ScopeAnswer = {
  /** Ids of the reports that it narrows to; null: all. */
  readonly reports: readonly string[] | null;
  /** Ids of places: that of the scope first, then each that contains it. */
  readonly chain: readonly string[];
};

const EVERYTHING: ScopeAnswer = { reports: null, chain: [] };

export type Scopes = {
  /**
   * Resolves a scope, and makes sure that the ids given beside it exist. One query, and none when there is nothing to ask.
   *
   * @throws NOT_FOUND for an id that nothing has, BAD_INPUT for one of another kind
   */
  readonly resolve: (scope: Scope | null | undefined, given?: readonly GivenId[]) => Promise<ScopeAnswer>;
};

/** Resolves each scope once for a request. */
export const createScopes = (reader: Reader): Scopes => {
  const answers = new Map<string, Promise<ScopeAnswer>>();

  const ask = async (scope: Scope, given: readonly GivenId[]): Promise<ScopeAnswer> => {
    const { report = null, place = null, year = null } = scope;
    const found = await resolveScope(reader, { ids: given.map(({ id }) => id), report, place, year });
    for (const one of given) mustFit(one, found);
    return isNarrow(scope) ? { reports: found.reports, chain: found.chain } : EVERYTHING;
  };

  const resolve: Scopes['resolve'] = (scope, given = []) => {
    const asked = scope ?? {};
    const all = [...idsOf(asked), ...given];
    if (!isNarrow(asked) && all.length === 0) return Promise.resolve(EVERYTHING);
    const key = JSON.stringify([asked, all]);
    const answer = answers.get(key) ?? ask(asked, all);
    answers.set(key, answer);
    return answer;
  };

  return { resolve };
};

const isNarrow = ({ report, place, year }: Scope): boolean => [report, place, year].some(isGiven);

const idsOf = ({ report, place }: Scope): readonly GivenId[] => [
  ...(isGiven(report) ? [{ argument: 'scope.report', id: report, kinds: ['REPORT'] as const }] : []),
  ...(isGiven(place) ? [{ argument: 'scope.place', id: place, kinds: ['PLACE'] as const }] : []),
];

const mustFit = ({ argument, id, kinds }: GivenId, { found }: ScopeFound): void => {
  const kind = found.find((one) => one.id === id)?.kind ?? null;
  if (kind === null)
    throw new TifaError(
      'NOT_FOUND',
      `${argument} must be the id of something recorded, and nothing has the id ${JSON.stringify(id)}; look it up with search.`,
    );
  const fits = kinds === null ? kind !== 'REPORT' : kinds.includes(kind);
  if (!fits)
    throw badInput(`${argument} must be the id of ${oneOf(kinds)}, was that of a ${kind.toLowerCase()}.`);
};

const oneOf = (kinds: GivenId['kinds']): string =>
  kinds === null ? 'an entity' : kinds.map((kind) => `a ${kind.toLowerCase()}`).join(' or ');
