import { neighborhoodOf } from '../answers/neighborhood.ts';
import { toWalk } from '../answers/trace.ts';
import { narrowedTo } from '../domain/narrowed.ts';
import { toConnection, toPage } from '../domain/page.ts';
import { listReports } from '../graph/reports.ts';
import { annotate } from './annotate.ts';
import { explain } from './explain.ts';
import { loadNode, loadNodes } from './node.ts';
import { mustLoad } from './must-load.ts';
import { toRelationSource } from './relation.ts';
import { toTrace } from './trace.ts';
import type { QueryResolvers } from './types.generated.ts';

export const query: QueryResolvers = {
  explain,
  annotate,
  trace: async (_, { from, scope, ...args }, { scopes, walk }) => {
    const { rule, wanted } = toWalk(args);
    const { reports } = await scopes.resolve(scope, [{ argument: 'from', id: from, kinds: null }]);
    return toTrace(await walk(from, { ...rule, reports }, wanted), wanted, reports);
  },
  neighborhood: async (_, { of, scope, ...args }, { scopes, loaders, reader }) => {
    const { reports } = await scopes.resolve(scope, [{ argument: 'of', id: of, kinds: null }]);
    const { nodes, links, isPartial } = await neighborhoodOf(reader, await mustLoad(loaders, of), {
      ...args,
      reports,
    });
    return {
      isPartial,
      nodes: nodes.map((node) => narrowedTo(node, reports)),
      links: links.map((link) => toRelationSource(link, reports)),
    };
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
  terms: (_, args, { list }) => list('TERM', args),
  goals: (_, args, { list }) => list('GOAL', args),
  actions: (_, args, { list }) => list('ACTION', args),
  projects: (_, args, { list }) => list('PROJECT', args),
  places: (_, args, { list }) => list('PLACE', args),
  organizations: (_, args, { list }) => list('ORGANIZATION', args),
  reports: async (_, { filter, ...pageArgs }, { scopes, reader }) => {
    const page = toPage(pageArgs);
    const { reports } = await scopes.resolve(filter);
    return toConnection(await listReports(reader, reports, page), page);
  },
  node: (_, { id }, { loaders }) => loadNode(loaders, id),
  nodes: (_, { ids }, { loaders }) => loadNodes(loaders, ids),
  graph: (_, __, { graph }) => graph(),
};
