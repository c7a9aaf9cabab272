import { badInput } from '../domain/errors.ts';
import { FOLLOWED, type EntityKind } from '../domain/kinds.ts';
import { narrowedTo, narrowingOf } from '../domain/narrowed.ts';
import type { Term } from '../domain/records.ts';
import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { USUAL_DEPTH } from '../answers/trace.ts';
import type { TermDetails } from '../graph/terms.ts';
import type { WalkRule } from '../graph/walks.ts';
import { inScript } from '../domain/scripted.ts';
import { entityFields } from './entity.ts';
import { reportOf } from './report.ts';
import { toSchemaPath } from './trace.ts';
import { gone, mustLoadFrame } from './must-load.ts';
import { reportsFor } from './reports-for.ts';
import type { Context } from './context.ts';
import type { DefinitionResolvers, PartResolvers, TermResolvers } from './types.generated.ts';
import { afterEnd, inTime, positionOfEnd } from './walk-pages.ts';

const GOVERNED: readonly EntityKind[] = ['ACTION', 'PROJECT', 'PLACE'];
const MOST_GOVERNED = 2_000;

/** The fields of Term. */
export const term: TermResolvers = {
  ...entityFields,
  issuer: async (entity, _, context) => (await detailsOf(entity, context)).issuer,
  definitions: async (entity, _, context) => (await detailsOf(entity, context)).definitions,
  timeline: async (entity, { scope }, { timeline, scopes }) =>
    timeline(entity.id, await reportsFor(entity, scope, scopes)),
  parts: async (entity, _, context) => (await detailsOf(entity, context)).parts,
  partOf: async (entity, _, context) => (await detailsOf(entity, context)).wholes,
  governs: async (entity, { kinds, first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const { reports } = narrowingOf(entity);
    const rule: WalkRule = {
      direction: 'DOWN',
      through: FOLLOWED.DOWN,
      reports,
      to: governed(kinds),
      maxDepth: USUAL_DEPTH,
      enough: MOST_GOVERNED,
      first: rowsToRead(page),
      after: afterEnd(page.after),
    };
    const { paths, total } = inTime(await loaders.walks.load(entity.id, rule));
    const rows = paths.map((path) => ({ item: path, position: positionOfEnd(path.position) }));
    const { edges, ...connection } = toConnection({ rows, total }, page);
    return {
      ...connection,
      edges: edges.map(({ cursor, node: path }) => ({
        cursor,
        node: narrowedTo(path.end, reports),
        depth: path.steps.length,
        path: toSchemaPath(path, reports),
      })),
    };
  },
};

const detailsOf = async (entity: Term, { loaders }: Context): Promise<TermDetails> =>
  (await loaders.details.load(entity.id, narrowingOf(entity))) ?? gone(entity.id);

const governed = (kinds: readonly EntityKind[] | null | undefined): readonly EntityKind[] => {
  const other = kinds?.find((kind) => !GOVERNED.includes(kind));
  if (other === undefined) return kinds ?? GOVERNED;
  throw badInput(`kinds must be among ${GOVERNED.join(', ')}, had ${other}; for other kinds ask trace.`);
};

export const part: PartResolvers = {
  token: ({ token }, { script }) => inScript(token, script ?? 'SOURCE'),
  heading: ({ heading }, { script }) => (heading === null ? null : inScript(heading, script ?? 'SOURCE')),
  report: async ({ report }, _, { loaders }) => (await mustLoadFrame(loaders, report)).report,
};

export const definition: DefinitionResolvers = {
  text: ({ text }, { script }) => inScript(text, script ?? 'SOURCE'),
  report: ({ evidence }, _, { loaders }) => reportOf(loaders, evidence),
};
