import { badInput } from '../domain/errors.ts';
import { FOLLOWED, type EntityKind } from '../domain/kinds.ts';
import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { USUAL_DEPTH } from '../answers/trace.ts';
import type { WalkRule } from '../graph/walks.ts';
import { inScript } from '../domain/scripted.ts';
import { entityFields } from './entity.ts';
import { reportOf } from './report.ts';
import { toSchemaPath } from './trace.ts';
import type { DefinitionResolvers, TermResolvers } from './types.generated.ts';
import { afterEnd, inTime, positionOfEnd } from './walk-pages.ts';

const GOVERNED: readonly EntityKind[] = ['ACTION', 'PROJECT', 'PLACE'];
const MOST_GOVERNED = 2_000;

/** The fields of Term. */
export const term: TermResolvers = {
  ...entityFields,
  issuer: async ({ id }, _, { loaders }) => (await loaders.details.load(id)).issuer,
  definitions: async ({ id }, _, { loaders }) => (await loaders.details.load(id)).definitions,
  timeline: ({ id }, { scope }, { timeline }) => timeline(id, scope),
  parts: async ({ id }, _, { loaders }) => (await loaders.details.load(id)).parts,
  partOf: async ({ id }, _, { loaders }) => (await loaders.details.load(id)).wholes,
  governs: async ({ id }, { kinds, first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const rule: WalkRule = {
      direction: 'DOWN',
      through: FOLLOWED.DOWN,
      reports: null,
      to: governed(kinds),
      maxDepth: USUAL_DEPTH,
      enough: MOST_GOVERNED,
      first: rowsToRead(page),
      after: afterEnd(page.after),
    };
    const { paths, total } = inTime(await loaders.walks.load(id, rule));
    const rows = paths.map((path) => ({ item: path, position: positionOfEnd(path.position) }));
    const { edges, ...connection } = toConnection({ rows, total }, page);
    return {
      ...connection,
      edges: edges.map(({ cursor, node: path }) => ({
        cursor,
        node: path.end,
        depth: path.steps.length,
        path: toSchemaPath(path),
      })),
    };
  },
};

const governed = (kinds: readonly EntityKind[] | null | undefined): readonly EntityKind[] => {
  const other = kinds?.find((kind) => !GOVERNED.includes(kind));
  if (other === undefined) return kinds ?? GOVERNED;
  throw badInput(`kinds must be among ${GOVERNED.join(', ')}, had ${other}; for other kinds ask trace.`);
};

export const definition: DefinitionResolvers = {
  text: ({ text }, { script }) => inScript(text, script ?? 'SOURCE'),
  report: ({ evidence }, _, { loaders }) => reportOf(loaders, evidence),
};
