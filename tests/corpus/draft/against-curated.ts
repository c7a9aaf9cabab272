import type { Evidence, ReportGraph, Span } from '../../../src/domain/records.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../src/domain/kinds.ts';

/** How far a draft gets: what an editor's graph has, what the draft has, and what the two share. */
export type Row = {
  readonly what: string;
  readonly curated: number;
  readonly drafted: number;
  readonly shared: number;
};

type Graphs = { readonly curated: ReportGraph; readonly drafted: ReportGraph };

/** Compares a draft with the curated graph of the same report, kind by kind. One thing is matched with one thing. */
export const againstCurated = (graphs: Graphs): readonly Row[] => {
  const same = matchEntities(graphs);
  return [
    ...ENTITY_KINDS.map((kind) => entityRow(kind, graphs, same)),
    row('definitions, exact', graphs, ({ definitions }) =>
      definitions.map(({ evidence }) => spanKey(evidence)),
    ),
    row('parts, with all their items', graphs, (graph) =>
      partKeys(graph, graph === graphs.curated ? same : null),
    ),
    row('measures', graphs, ({ measures }) =>
      measures.map(({ change, value, upper, unit, comparator, year, status }) =>
        [change, value, upper, unit, comparator, year, status].join(' '),
      ),
    ),
    ...RELATION_KINDS.map((kind) => relationRow(kind, graphs, same)),
  ];
};

const RELATION_KINDS = [
  'HAS_PART',
  'GOVERNS',
  'ADVANCED_BY',
  'DELIVERS',
  'LOCATED_IN',
  'INVOLVES',
  'WITHIN',
] as const;

/** Ids of the curated graph to those of the draft. */
type Same = ReadonlyMap<string, string>;

const matchEntities = (graphs: Graphs): Same =>
  new Map(
    ENTITY_KINDS.flatMap((kind) => (kind === 'ACTION' ? matchActions(graphs) : matchByLabel(kind, graphs))),
  );

const matchByLabel = (
  kind: EntityKind,
  { curated, drafted }: Graphs,
): readonly (readonly [string, string])[] => {
  const keysOf = (graph: ReportGraph, id: string): readonly string[] =>
    graph.labels.filter(({ entity }) => entity === id).map(({ key }) => key);
  const free = new Map(
    drafted.entities
      .filter((entity) => entity.kind === kind)
      .map(({ id }) => [id, new Set(keysOf(drafted, id))]),
  );
  return curated.entities
    .filter((entity) => entity.kind === kind)
    .flatMap(({ id }) => {
      const keys = keysOf(curated, id);
      const found = [...free].find(([, labels]) => keys.some((key) => labels.has(key)))?.[0];
      if (found === undefined) return [];
      free.delete(found);
      return [[id, found] as const];
    });
};

/** Two actions are the same when the shorter clause lies in the longer by three fifths. */
const ENOUGH = 0.6;

const matchActions = (graphs: Graphs): readonly (readonly [string, string])[] => {
  const clauses = ({ mentions, entities }: ReportGraph): readonly (Span & { readonly id: string })[] => {
    const actions = new Set(entities.filter(({ kind }) => kind === 'ACTION').map(({ id }) => id));
    return mentions
      .filter(({ entity }) => actions.has(entity))
      .map(({ entity, evidence }) => ({ ...evidence, id: entity }));
  };
  const theirs = clauses(graphs.drafted);
  const pairs = clauses(graphs.curated).flatMap((one) =>
    theirs
      .map((other) => ({ one, other, share: shareOf(one, other) }))
      .filter(({ share }) => share >= ENOUGH),
  );
  const taken = new Set<string>();
  return pairs
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ one, other }) => {
      if (taken.has(one.id) || taken.has(other.id)) return [];
      taken.add(one.id).add(other.id);
      return [[one.id, other.id] as const];
    });
};

const shareOf = (one: Span, other: Span): number => {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common / Math.min(one.end - one.start, other.end - other.start);
};

const entityRow = (kind: (typeof ENTITY_KINDS)[number], { curated, drafted }: Graphs, same: Same): Row => {
  const own = curated.entities.filter((entity) => entity.kind === kind);
  return {
    what: NAMES[kind],
    curated: own.length,
    drafted: drafted.entities.filter((entity) => entity.kind === kind).length,
    shared: own.filter(({ id }) => same.has(id)).length,
  };
};

const NAMES = {
  TERM: 'terms',
  GOAL: 'goals',
  ACTION: 'actions',
  PROJECT: 'projects',
  PLACE: 'places',
  ORGANIZATION: 'organisations',
} as const;

const relationRow = (
  kind: (typeof RELATION_KINDS)[number],
  { curated, drafted }: Graphs,
  same: Same,
): Row => {
  const of = ({ relations }: ReportGraph) => relations.filter((relation) => relation.kind === kind);
  const theirs = new Set(of(drafted).map(({ from, to }) => `${from} ${to}`));
  const shared = of(curated).filter(({ from, to }) => theirs.has(`${same.get(from)} ${same.get(to)}`));
  return { what: kind, curated: of(curated).length, drafted: of(drafted).length, shared: shared.length };
};

/** A part by its term, its token and the items that it names; the curated ones under the ids of the draft. */
const partKeys = ({ parts }: ReportGraph, same: Same | null): readonly string[] => {
  const name = (id: string): string => (same === null ? id : (same.get(id) ?? id));
  return parts.map(({ term, token, ordinal, items }) =>
    [name(term), token.source, ordinal, ...items.map(name)].join(' '),
  );
};

const row = (
  what: string,
  { curated, drafted }: Graphs,
  keysOf: (graph: ReportGraph) => readonly string[],
): Row => {
  const [own, theirs] = [keysOf(curated), [...keysOf(drafted)]];
  const total = theirs.length;
  const shared = own.filter((key) => {
    const at = theirs.indexOf(key);
    if (at !== -1) theirs.splice(at, 1);
    return at !== -1;
  });
  return { what, curated: own.length, drafted: total, shared: shared.length };
};

const spanKey = ({ start, end }: Evidence): string => `${start}-${end}`;
