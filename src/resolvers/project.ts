import { positionOfEnd } from '../answers/end-positions.ts';
import { usualRule } from '../answers/trace.ts';
import { narrowedTo, narrowingOf } from '../domain/narrowed.ts';
import { MOST_PER_PAGE, rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { isPlace, isTerm } from '../domain/records.ts';
import { entityFields } from './entity.ts';
import { measuresOf } from './measures-of.ts';
import type { ProjectResolvers } from './types.generated.ts';
import { inTime } from './walk-pages.ts';

export const project: ProjectResolvers = {
  ...entityFields,
  measures: measuresOf,
  places: async (entity, _, { loaders }) => {
    const { reports } = narrowingOf(entity);
    const wanted = {
      reports,
      kinds: ['LOCATED_IN'],
      side: 'OUT',
      after: null,
      limit: MOST_PER_PAGE,
    } as const;
    const { rows } = await loaders.relations.load(entity.id, wanted);
    return rows.map(({ item }) => narrowedTo(item.to, reports)).filter(isPlace);
  },
  serves: async (entity, { first, after }, { walk }) => {
    const page = toPage({ first, after });
    const { reports } = narrowingOf(entity);
    const wanted = { to: ['TERM'], first: rowsToRead(page), after: page.after } as const;
    const { paths, total } = inTime(await walk(entity.id, usualRule('UP', reports), wanted));
    const rows = paths.flatMap(({ end, position }) =>
      isTerm(end) ? [{ item: narrowedTo(end, reports), position: positionOfEnd(position) }] : [],
    );
    return toConnection({ rows, total }, page);
  },
};
