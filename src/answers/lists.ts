import { badInput, gone, timedOut } from '../domain/errors.ts';
import { isGiven } from '../domain/given.ts';
import type { EntityKind } from '../domain/kinds.ts';
import { narrowedTo } from '../domain/narrowed.ts';
import {
  type Connection,
  type Page,
  type PageArgs,
  type Rows,
  rowsToRead,
  toConnection,
  toPage,
} from '../domain/page.ts';
import { type EntityOf, isOfKind } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { type EntityConditions, fittingAmong, listEntities, placesBeneath } from '../graph/entities.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { Fold } from '../text/fold.ts';
import type { End } from '../walks/ends.ts';
import { MOST_OPENED } from '../walks/rule.ts';
import { endsWithin, positionOfEnd } from './end-positions.ts';
import { usualRule } from './trace.ts';
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

type Tools = {
  readonly reader: Reader;
  readonly scopes: Scopes;
  readonly fold: Fold;
  readonly loaders: Pick<Loaders, 'reach' | 'entities'>;
};

/** The conditions that fit only some kinds. */
const FITS: readonly (readonly [condition: keyof EntityFilter, kinds: readonly EntityKind[]])[] = [
  ['serves', ['TERM', 'GOAL', 'ACTION', 'PROJECT', 'PLACE']],
  ['locatedIn', ['ACTION', 'PROJECT', 'PLACE', 'ORGANIZATION']],
  ['termStatus', ['TERM']],
  ['actionStatus', ['ACTION']],
  ['year', ['ACTION']],
];

const LONGEST_TEXT = 200;
const DEEPEST = 12;

/**
 * Pages of entities of one kind: in document order, and what serves something in the order of a walk from there.
 *
 * @throws BAD_INPUT for a page or condition that does not fit, NOT_FOUND for an unknown id
 */
export const createLists =
  (tools: Tools): ListEntities =>
  async (kind, { filter, ...pageArgs }) => {
    const page = toPage(pageArgs);
    const asked = filter ?? {};
    const conditions = await toConditions(kind, asked, tools);
    const { rows, total } = isGiven(asked.serves)
      ? await listServing(kind, asked.serves, { conditions, page }, tools)
      : await listEntities(tools.reader, kind, conditions, page);
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
  return {
    reports,
    places: isGiven(filter.locatedIn) ? await placesBeneath(reader, filter.locatedIn) : null,
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

/** What a walk reaches from there, in its order, where it fits the other conditions. */
const listServing = async <Kind extends EntityKind>(
  kind: Kind,
  from: string,
  { conditions, page }: { readonly conditions: EntityConditions; readonly page: Page },
  { reader, loaders }: Tools,
): Promise<Rows<EntityOf<Kind>>> => {
  const reached = (await everythingFrom(from, loaders)).filter(({ way }) => way.entity.kind === kind);
  const ids = reached.map(({ way }) => way.entity.id);
  const fitting = ids.length === 0 ? new Set() : await fittingAmong(reader, kind, ids, conditions);
  const listed = reached.filter(({ way }) => fitting.has(way.entity.id));
  const wanted = endsWithin(listed, page).slice(0, rowsToRead(page));
  const rows = wanted.map(async ({ way, position }) => {
    const item = await loaders.entities.load(way.entity.id);
    return isOfKind(kind)(item) ? [{ item, position: positionOfEnd(position) }] : gone(way.entity.id);
  });
  return { total: listed.length, rows: (await Promise.all(rows)).flat() };
};

/**
 * @throws TIMEOUT, and BAD_INPUT for a start that reaches more than can be looked through: half of a list would look like the whole
 */
const everythingFrom = async (from: string, { reach }: Pick<Loaders, 'reach'>): Promise<readonly End[]> => {
  const { ends, cutBy } = await reach.load(from, usualRule('DOWN', null, { maxDepth: DEEPEST }));
  if (cutBy === 'TIME') throw timedOut();
  if (cutBy !== 'COUNT') return ends;
  throw badInput(
    `filter.serves must be the id of something that leads to at most ${MOST_OPENED} entities, and ${from} leads to more; take something nearer, or ask its trace.`,
  );
};
