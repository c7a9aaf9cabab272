import { badInput } from '../domain/errors.ts';
import { isGiven } from '../domain/given.ts';
import { FOLLOWED, type EntityKind } from '../domain/kinds.ts';
import { narrowedTo } from '../domain/narrowed.ts';
import { type Connection, type PageArgs, toConnection, toPage } from '../domain/page.ts';
import type { EntityOf } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { type EntityConditions, listEntities, placesBeneath } from '../graph/entities.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { Fold } from '../text/fold.ts';
import type { GivenId, Scope, Scopes } from './scopes.ts';

export type EntityFilter = {
  readonly scope?: Scope | null | undefined;
  readonly serves?: string | null | undefined;
  readonly locatedIn?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly termStatus?: string | null | undefined;
  readonly actionStatus?: string | null | undefined;
  readonly year?: number | null | undefined;
};

export type ListArgs = PageArgs & { readonly filter?: EntityFilter | null | undefined };
export type ListEntities = <Kind extends EntityKind>(
  kind: Kind,
  args: ListArgs,
) => Promise<Connection<EntityOf<Kind>>>;

type Tools = { readonly reader: Reader; readonly scopes: Scopes; readonly fold: Fold };

/** The conditions that fit only some kinds. */
const FITS: readonly (readonly [condition: keyof EntityFilter, kinds: readonly EntityKind[]])[] = [
  ['serves', ['TERM', 'GOAL', 'ACTION', 'PROJECT', 'PLACE']],
  ['locatedIn', ['ACTION', 'PROJECT', 'PLACE', 'ORGANIZATION']],
  ['termStatus', ['TERM']],
  ['actionStatus', ['ACTION']],
  ['year', ['ACTION']],
];

/** Entities that a walk is asked to find for a list. */
const MOST_SERVING = 10_000;
const LONGEST_TEXT = 200;
const DEEPEST = 12;

/**
 * Pages of entities of one kind.
 *
 * @throws BAD_INPUT for a page or condition that does not fit, NOT_FOUND for an unknown id
 */
export const createLists =
  ({ reader, scopes, fold }: Tools): ListEntities =>
  async (kind, { filter, ...pageArgs }) => {
    const page = toPage(pageArgs);
    const conditions = await toConditions(kind, filter ?? {}, { reader, scopes, fold });
    const { rows, total } = await listEntities(reader, kind, conditions, page);
    const narrowed = rows.map(({ item, ...row }) => ({
      ...row,
      item: narrowedTo(item, conditions.reports),
    }));
    return toConnection({ rows: narrowed, total }, page);
  };

const toConditions = async (
  kind: EntityKind,
  filter: EntityFilter,
  { reader, scopes, fold }: Tools,
): Promise<EntityConditions> => {
  mustFit(kind, filter);
  const { reports } = await scopes.resolve(filter.scope, idsOf(filter));
  const [within, places] = await Promise.all([
    isGiven(filter.serves) ? reached(reader, filter.serves, kind) : null,
    isGiven(filter.locatedIn) ? placesBeneath(reader, filter.locatedIn) : null,
  ]);
  return {
    reports,
    within,
    places,
    key: isGiven(filter.text) ? fold.key(filter.text) : null,
    status: filter.termStatus ?? filter.actionStatus ?? null,
    year: filter.year ?? null,
  };
};

const mustFit = (kind: EntityKind, filter: EntityFilter): void => {
  for (const [condition, kinds] of FITS)
    if (isGiven(filter[condition]) && !kinds.includes(kind))
      throw badInput(`filter.${condition} must be left out for ${kind}; it fits ${kinds.join(', ')}.`);
  if (isGiven(filter.text) && filter.text.length > LONGEST_TEXT)
    throw badInput(`filter.text must have at most ${LONGEST_TEXT} characters, had ${filter.text.length}.`);
};

const idsOf = ({ serves, locatedIn }: EntityFilter): readonly GivenId[] => [
  ...(isGiven(serves) ? [{ argument: 'filter.serves', id: serves, kinds: null }] : []),
  ...(isGiven(locatedIn) ? [{ argument: 'filter.locatedIn', id: locatedIn, kinds: ['PLACE'] as const }] : []),
];

/** @throws BAD_INPUT for a start that reaches more than can be looked through: half of a list would look like the whole */
const reached = async (reader: Reader, from: string, kind: EntityKind): Promise<readonly string[]> => {
  const { ids, isCut } = await reachedFrom(reader, from, {
    direction: 'DOWN',
    through: FOLLOWED.DOWN,
    reports: null,
    to: [kind],
    maxDepth: DEEPEST,
    enough: MOST_SERVING,
  });
  if (!isCut) return ids;
  throw badInput(
    `filter.serves must be the id of something that leads to at most ${MOST_SERVING} of a kind, and ${from} leads to more; take something nearer, or ask its trace.`,
  );
};
