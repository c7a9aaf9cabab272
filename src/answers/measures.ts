import { isGiven } from '../domain/given.ts';
import type { MeasureStatus } from '../domain/kinds.ts';
import { type Connection, type PageArgs, toConnection, toPage } from '../domain/page.ts';
import type { Measure } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { listMeasures } from '../graph/measures.ts';
import type { Fold } from '../text/fold.ts';
import type { GivenId, Scope, Scopes } from './scopes.ts';

export type MeasureFilter = {
  readonly scope?: Scope | null | undefined;
  readonly about?: string | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly status?: MeasureStatus | null | undefined;
  readonly year?: number | null | undefined;
};

export type ListMeasures = (
  args: PageArgs & { readonly filter?: MeasureFilter | null | undefined },
) => Promise<Connection<Measure>>;

type Tools = { readonly reader: Reader; readonly scopes: Scopes; readonly fold: Fold };

/** @throws BAD_INPUT for a page that does not fit, NOT_FOUND for an unknown id */
export const createMeasureLists =
  ({ reader, scopes, fold }: Tools): ListMeasures =>
  async ({ filter, ...pageArgs }) => {
    const page = toPage(pageArgs);
    const { scope, about, indicator, status, year } = filter ?? {};
    const given: readonly GivenId[] = isGiven(about)
      ? [{ argument: 'filter.about', id: about, kinds: ['GOAL', 'ACTION', 'PROJECT'] }]
      : [];
    const { reports } = await scopes.resolve(scope, given);
    const conditions = {
      reports,
      about: about ?? null,
      indicator: isGiven(indicator) ? fold.key(indicator) : null,
      status: status ?? null,
      year: year ?? null,
    };
    return toConnection(await listMeasures(reader, conditions, page), page);
  };
