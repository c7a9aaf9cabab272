// Walks from each start layer by layer and keeps one path for each entity reached: the shortest, then the one with most STATED steps, then by
// id. Layers are unrolled, since Cypher has no loop that prunes; SHORTEST forms take seconds on dense graphs.
// Entities reached lie in one list, and what is known of each in others beside it: where it was reached from, by which relation, at what cost.
// Whole paths are made for the answer alone: Neo4j counts what a row can see against its memory, once for every row that is sorted.
// @choice step  (here)-[r:HAS_PART|CASCADES_TO|ALIGNS_WITH|GOVERNS|PURSUES|ADVANCED_BY|DELIVERS|LOCATED_IN|RESPONSIBLE]->(there:Entity) | (here)<-[r:HAS_PART|CASCADES_TO|ALIGNS_WITH|GOVERNS|PURSUES|ADVANCED_BY|DELIVERS|LOCATED_IN|WITHIN]-(there:Entity)
// @repeat layer 1..12
// @param asked     {starts: ids of entities; kinds: of relation to follow; reports: ids of the reports whose word counts, or null; ends: kinds of entity to answer with; after: [depth, unstated steps, id]
//   of the last end already answered, or null}; in one map, since the database would plan anew for each order of magnitude of each list: seconds
// @param maxDepth  layers at most, 1..12
// @param enough    ends after which no further layer is opened
// @param width     entities of one layer that the walk goes on from
// @param first     ends at most, with their paths; 0: the ids of all ends, without paths
// @returns start, total: ends found; deeper: whether a step to an entity not reached was left; wide: whether a layer was cut;
//   ids: of all ends when first is 0; paths: list of {unstated, relations: list of properties with kind, from, to; entities: list of properties, where each step arrives}
UNWIND $asked.starts AS start
MATCH (origin:Entity {id: start})
CALL (origin) {
  WITH [origin] AS seen, [null] AS relations, [-1] AS parents, [0] AS costs, [0] AS ranks, range(0, 0) AS frontier, [] AS found, false AS wide
  // A rank is the place among those of one layer by the ids of the path's relations, so that ties need no comparison of whole paths. Each
  // layer lies in the order of the answer: cost, then id.
  // @begin layer
  CALL (seen, costs, ranks, frontier, found) {
    UNWIND CASE WHEN $$layer > $maxDepth OR size(found) > $enough THEN [] ELSE frontier END AS at
    WITH at, seen[at] AS here
    MATCH $$step
    WHERE type(r) IN $asked.kinds AND ($asked.reports IS NULL OR r.report IN $asked.reports)
    WITH there, collect({at: at, r: r}) AS arrivals
    WHERE NOT there IN seen
    UNWIND arrivals AS arrival
    WITH there, arrival.at AS at, arrival.r AS r, costs[arrival.at] + CASE arrival.r.basis WHEN 'STATED' THEN 0 ELSE 1 END AS cost,
      ranks[arrival.at] AS rank
    ORDER BY cost, rank, r.id
    WITH there, head(collect({at: at, r: r, cost: cost, rank: rank})) AS best
    ORDER BY best.rank, best.r.id
    WITH collect({node: there, at: best.at, r: best.r, cost: best.cost}) AS reached
    UNWIND CASE reached WHEN [] THEN [] ELSE range(0, size(reached) - 1) END AS i
    WITH reached[i] AS one, i
    ORDER BY one.cost, one.node.id
    RETURN collect(one.node) AS nodes, collect(one.at) AS froms, collect(one.r) AS rs, collect(one.cost) AS newCosts, collect(i) AS newRanks
  }
  WITH size(seen) AS base, seen + nodes AS seen, relations + rs AS relations, parents + froms AS parents, costs + newCosts AS costs, ranks + newRanks AS ranks,
    nodes, found, wide OR size(nodes) > $width AS wide, CASE WHEN $$layer > $maxDepth THEN frontier ELSE null END AS left
  WITH seen, relations, parents, costs, ranks, wide,
    coalesce(left, CASE nodes WHEN [] THEN [] ELSE range(base, base + size(nodes) - 1)[..$width] END) AS frontier,
    found + [i IN CASE nodes WHEN [] THEN [] ELSE range(0, size(nodes) - 1) END WHERE nodes[i].kind IN $asked.ends | [$$layer, base + i]] AS found
  // @end
  CALL (seen, frontier, found) {
    UNWIND CASE WHEN size(found) > $enough THEN [] ELSE frontier END AS at
    WITH seen[at] AS here
    MATCH $$step
    WHERE type(r) IN $asked.kinds AND ($asked.reports IS NULL OR r.report IN $asked.reports)
    WITH DISTINCT there
    WHERE NOT there IN seen
    WITH 1 AS step LIMIT 1
    RETURN count(step) > 0 AS deeper
  }
  WITH *, [one IN found WHERE $asked.after IS NULL OR [one[0], costs[one[1]], seen[one[1]].id] > $asked.after][..$first] AS wanted
  WITH *, [one IN wanted | reduce(way = [one[1]], step IN range(2, one[0]) | [parents[way[0]]] + way)] AS ways
  RETURN size(found) AS total, deeper, wide,
    [way IN ways | {
      unstated: costs[last(way)],
      relations: [r IN [i IN way | relations[i]] | r {.*, kind: type(r), from: startNode(r).id, to: endNode(r).id}],
      entities: [i IN way | properties(seen[i])]
    }] AS paths,
    CASE $first WHEN 0 THEN [one IN found | seen[one[1]].id] ELSE [] END AS ids
}
RETURN start, total, deeper, wide, paths, ids
