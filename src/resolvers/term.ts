import { badInput, gone } from '../domain/errors.ts';
import type { EntityKind } from '../domain/kinds.ts';
import { narrowedTo, narrowingOf } from '../domain/narrowed.ts';
import type { Term } from '../domain/records.ts';
import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { positionOfEnd } from '../answers/end-positions.ts';
import { usualRule } from '../answers/trace.ts';
import type { TermDetails } from '../graph/terms.ts';
import { inScript } from '../domain/scripted.ts';
import { entityFields } from './entity.ts';
import { reportOf } from './report.ts';
import { toSchemaPath } from './trace.ts';
import { mustLoadFrame } from './must-load.ts';
import { provenance } from './provenance.ts';
import { reportsFor } from './reports-for.ts';
import type { Context } from './context.ts';
import type { DefinitionResolvers, PartResolvers, TermResolvers } from './types.generated.ts';
import { inTime } from './walk-pages.ts';

const GOVERNED: readonly EntityKind[] = ['ACTION', 'PROJECT', 'PLACE'];

/** The fields of Term. */
export const term: TermResolvers = {
  ...entityFields,
  issuer: async (entity, _, context) => (await detailsOf(entity, context)).issuer,
  definitions: async (entity, _, context) => (await detailsOf(entity, context)).definitions,
  timeline: async (entity, { scope }, { timeline, scopes }) =>
    timeline(entity.id, await reportsFor(entity, scope, scopes)),
  parts: async (entity, _, context) => (await detailsOf(entity, context)).parts,
  partOf: async (entity, _, context) => (await detailsOf(entity, context)).wholes,
  governs: async (entity, { kinds, statedOnly, first, after }, { walk }) => {
    const page = toPage({ first, after });
    const { reports } = narrowingOf(entity);
    const rule = usualRule('DOWN', reports, { statedOnly: statedOnly ?? false });
    const wanted = { to: governed(kinds), first: rowsToRead(page), after: page.after };
    const { paths, total } = inTime(await walk(entity.id, rule, wanted));
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
  provenance,
  token: ({ token }, { script }) => inScript(token, script ?? 'SOURCE'),
  heading: ({ heading }, { script }) => (heading === null ? null : inScript(heading, script ?? 'SOURCE')),
  report: async ({ report }, _, { loaders }) => (await mustLoadFrame(loaders, report)).report,
};

export const definition: DefinitionResolvers = {
  provenance,
  text: ({ text }, { script }) => inScript(text, script ?? 'SOURCE'),
  report: ({ evidence }, _, { loaders }) => reportOf(loaders, evidence),
};
