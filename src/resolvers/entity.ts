import { toWalk } from '../answers/trace.ts';
import { ENTITIES } from '../domain/entities.ts';
import type { EntityKind } from '../domain/kinds.ts';
import { RELATION_KINDS } from '../domain/model.ts';
import { narrowingOf, type Reports } from '../domain/narrowed.ts';
import { type Rows, rowsToRead, toConnection, toPage } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import type { Link } from '../graph/relations.ts';
import { inScript } from '../domain/scripted.ts';
import { hrefOf } from './links.ts';
import { provenance } from './provenance.ts';
import { type RelationSource, toRelationSource } from './relation.ts';
import { reportsFor } from './reports-for.ts';
import { toTrace } from './trace.ts';
import type { EntityResolvers } from './types.generated.ts';

export const typeOfEntity = ({ kind }: Entity): (typeof ENTITIES)[EntityKind]['type'] => ENTITIES[kind].type;

const linkRows = ({ rows, total }: Rows<Link>, reports: Reports): Rows<RelationSource> => ({
  total,
  rows: rows.map(({ item, position }) => ({ item: toRelationSource(item, reports), position })),
});

/** The fields that all entities share. */
export const entityFields = {
  provenance,
  href: ({ id }) => hrefOf(id),
  name: ({ name }, { script }) => inScript(name, script ?? 'SOURCE'),
  labels: ({ id }, _, { loaders }) => loaders.labels.load(id),
  summary: ({ summary }, { script }) => (summary === null ? null : inScript(summary, script ?? 'SOURCE')),
  relations: async (entity, { kinds, side, first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const { reports } = narrowingOf(entity);
    const wanted = {
      reports,
      kinds: kinds ?? RELATION_KINDS,
      side: side ?? 'BOTH',
      after: page.after,
      limit: rowsToRead(page),
    };
    return toConnection(linkRows(await loaders.relations.load(entity.id, wanted), reports), page);
  },
  trace: async (entity, { scope, ...args }, { walk, scopes }) => {
    const reports = await reportsFor(entity, scope, scopes);
    const { rule, wanted } = toWalk(args, reports);
    return toTrace(await walk(entity.id, rule, wanted), wanted, reports);
  },
  mentions: async (entity, { scope, first, after }, { loaders, scopes }) => {
    const page = toPage({ first, after });
    const reports = await reportsFor(entity, scope, scopes);
    const wanted = { reports, after: page.after, limit: rowsToRead(page) };
    return toConnection(await loaders.mentions.load(entity.id, wanted), page);
  },
} satisfies Omit<EntityResolvers, '__resolveType'>;
