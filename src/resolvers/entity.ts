import { toWalkRule } from '../answers/trace.ts';
import { RELATION_KINDS } from '../domain/kinds.ts';
import { type Rows, rowsToRead, toConnection, toPage } from '../domain/page.ts';
import type { Entity } from '../domain/records.ts';
import type { Link } from '../graph/relations.ts';
import { inScript } from '../domain/scripted.ts';
import { hrefOf } from './links.ts';
import type { RelationSource } from './relation.ts';
import { toTrace } from './trace.ts';
import type { EntityResolvers } from './types.generated.ts';

/** The GraphQL type of each kind. */
const TYPES = {
  TERM: 'Term',
  GOAL: 'Goal',
  ACTION: 'Action',
  PROJECT: 'Project',
  PLACE: 'Place',
  ORGANIZATION: 'Organization',
} as const satisfies Record<Entity['kind'], string>;

export const typeOfEntity = ({ kind }: Entity): (typeof TYPES)[Entity['kind']] => TYPES[kind];

const linkRows = ({ rows, total }: Rows<Link>): Rows<RelationSource> => ({
  total,
  rows: rows.map(({ item: { relation, from, to }, position }) => ({
    item: { ...relation, ends: { from, to } },
    position,
  })),
});

/** The fields that all entities share. */
export const entityFields = {
  href: ({ id }) => hrefOf(id),
  name: ({ name }, { script }) => inScript(name, script ?? 'SOURCE'),
  labels: ({ id }, _, { loaders }) => loaders.labels.load(id),
  summary: ({ summary }, { script }) => (summary === null ? null : inScript(summary, script ?? 'SOURCE')),
  relations: async ({ id }, { kinds, side, first, after }, { loaders }) => {
    const page = toPage({ first, after });
    const wanted = {
      kinds: kinds ?? RELATION_KINDS,
      side: side ?? 'BOTH',
      after: page.after,
      limit: rowsToRead(page),
    };
    return toConnection(linkRows(await loaders.relations.load(id, wanted)), page);
  },
  trace: async ({ id }, { scope, ...args }, { loaders, scopes }) => {
    const { reports } = await scopes.resolve(scope);
    return toTrace(await loaders.walks.load(id, toWalkRule(args, reports)));
  },
  mentions: async ({ id }, { scope, first, after }, { loaders, scopes }) => {
    const page = toPage({ first, after });
    const { reports } = await scopes.resolve(scope);
    const wanted = { reports, after: page.after, limit: rowsToRead(page) };
    return toConnection(await loaders.mentions.load(id, wanted), page);
  },
} satisfies Omit<EntityResolvers, '__resolveType'>;
