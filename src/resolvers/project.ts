import { USUAL_DEPTH } from '../answers/trace.ts';
import { FOLLOWED } from '../domain/kinds.ts';
import { narrowedTo, narrowingOf } from '../domain/narrowed.ts';
import { MOST_PER_PAGE, rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { isPlace, isTerm } from '../domain/records.ts';
import type { WalkRule } from '../graph/walks.ts';
import { entityFields } from './entity.ts';
import { measuresOf } from './measures-of.ts';
import type { ProjectResolvers } from './types.generated.ts';
import { afterEnd, inTime, positionOfEnd } from './walk-pages.ts';

const MOST_SERVED = 2_000;

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
  serves: async (entity, { first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const { reports } = narrowingOf(entity);
    const rule: WalkRule = {
      direction: 'UP',
      through: FOLLOWED.UP,
      reports,
      to: ['TERM'],
      maxDepth: USUAL_DEPTH,
      enough: MOST_SERVED,
      first: rowsToRead(page),
      after: afterEnd(page.after),
    };
    const { paths, total } = inTime(await loaders.walks.load(entity.id, rule));
    const rows = paths.flatMap(({ end, position }) =>
      isTerm(end) ? [{ item: narrowedTo(end, reports), position: positionOfEnd(position) }] : [],
    );
    return toConnection({ rows, total }, page);
  },
};
