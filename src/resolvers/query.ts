import { neighborhoodOf } from '../answers/neighborhood.ts';
import { toWalkRule } from '../answers/trace.ts';
import type { Connection } from '../domain/page.ts';
import { toConnection, toPage } from '../domain/page.ts';
import type { Action, Goal, Organization, Place, Project, Term } from '../domain/records.ts';
import { listReports } from '../graph/reports.ts';
import { graphVersion } from '../graph/scopes.ts';
import { annotate } from './annotate.ts';
import { explain } from './explain.ts';
import { loadNode, loadNodes } from './node.ts';
import { mustLoad } from './relation.ts';
import { toTrace } from './trace.ts';
import type { QueryResolvers } from './types.generated.ts';

export const query: QueryResolvers = {
  explain,
  annotate,
  trace: async (_, { from, ...args }, { scopes, loaders }) => {
    const rule = toWalkRule(args);
    await scopes.resolve(null, [{ argument: 'from', id: from, kinds: null }]);
    return toTrace(await loaders.walks.load(from, rule));
  },
  neighborhood: async (_, { of, ...args }, { scopes, loaders, reader }) => {
    await scopes.resolve(null, [{ argument: 'of', id: of, kinds: null }]);
    const { nodes, links, isPartial } = await neighborhoodOf(reader, await mustLoad(loaders, of), args);
    return { nodes, isPartial, links: links.map(({ relation, from, to }) => ({ ...relation, ends: { from, to } })) };
  },
  search: async (_, args, { search }) => {
    const { edges, ...connection } = await search.search(args);
    return {
      ...connection,
      edges: edges.map(({ cursor, node: { entity, score, label } }) => ({
        cursor,
        node: entity,
        score,
        matchedLabel: label,
      })),
    };
  },
  suggest: async (_, args, { search }) =>
    (await search.suggest(args)).map(({ entity, label }) => ({ entity, matchedLabel: label })),
  coverage: async (_, { report }, { scopes }) => {
    await scopes.resolve(null, [{ argument: 'report', id: report, kinds: ['REPORT'] }]);
    return { report };
  },
  measures: (_, args, { listMeasures }) => listMeasures(args),
  terms: async (_, args, { list }) => (await list('TERM', args)) as Connection<Term>,
  goals: async (_, args, { list }) => (await list('GOAL', args)) as Connection<Goal>,
  actions: async (_, args, { list }) => (await list('ACTION', args)) as Connection<Action>,
  projects: async (_, args, { list }) => (await list('PROJECT', args)) as Connection<Project>,
  places: async (_, args, { list }) => (await list('PLACE', args)) as Connection<Place>,
  organizations: async (_, args, { list }) => (await list('ORGANIZATION', args)) as Connection<Organization>,
  reports: async (_, { filter, ...pageArgs }, { scopes, reader }) => {
    const page = toPage(pageArgs);
    const { reports } = await scopes.resolve(filter);
    return toConnection(await listReports(reader, reports, page), page);
  },
  node: (_, { id }, { loaders }) => loadNode(loaders, id),
  nodes: (_, { ids }, { loaders }) => loadNodes(loaders, ids),
  graph: (_, __, { reader }) => graphVersion(reader),
};
