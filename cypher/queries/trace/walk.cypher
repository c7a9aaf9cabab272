// Walks from each start layer by layer and keeps one path for each entity reached: the shortest, then the one with most STATED steps, then by
// id. Layers are unrolled, since Cypher has no loop that prunes; SHORTEST forms take seconds on dense graphs.
// @choice step  (here)-[r:HAS_PART|CASCADES_TO|ALIGNS_WITH|GOVERNS|PURSUES|ADVANCED_BY|DELIVERS|LOCATED_IN|RESPONSIBLE]->(there:Entity) | (here)<-[r:HAS_PART|CASCADES_TO|ALIGNS_WITH|GOVERNS|PURSUES|ADVANCED_BY|DELIVERS|LOCATED_IN|WITHIN]-(there:Entity)
// @repeat layer 1..12
// @param starts    ids of entities
// @param kinds     kinds of relation to follow
// @param ends      kinds of entity to answer with
// @param maxDepth  layers at most, 1..12
// @param enough    ends after which no further layer is opened
// @param width     entities of one layer that the walk goes on from
// @param after     [depth, unstated steps, id] of the last end already answered, or null
// @param first     ends at most, with their paths; 0: the ids of all ends, without paths
// @returns start, total: ends found; deeper: whether a step to an entity not reached was left; wide: whether a layer was cut;
//   ids: of all ends when first is 0; paths: list of {unstated, relations: list of properties with kind, from, to; entities: list of properties, where each step arrives}
UNWIND $starts AS start
MATCH (origin:Entity {id: start})
CALL (origin) {
  WITH [{node: origin, nodes: [], relations: [], unstated: 0, rank: 0}] AS frontier, [origin] AS seen, [] AS found, false AS wide
  // A path's rank is its place among those of its layer by the ids of its relations, so that ties need no comparison of whole paths.
  // @begin layer
  CALL (frontier, seen, found) {
    UNWIND CASE WHEN $$layer > $maxDepth OR size(found) > $enough THEN [] ELSE frontier END AS at
    WITH at, at.node AS here
    MATCH $$step
    WHERE type(r) IN $kinds
    WITH there, collect({at: at, r: r}) AS arrivals
    WHERE NOT there IN seen
    UNWIND arrivals AS arrival
    WITH there, arrival.at AS at, arrival.r AS r, arrival.at.unstated + CASE arrival.r.basis WHEN 'STATED' THEN 0 ELSE 1 END AS unstated
    ORDER BY unstated, at.rank, r.id
    WITH there, head(collect({at: at, r: r, unstated: unstated})) AS best
    ORDER BY best.at.rank, best.r.id
    WITH collect({
      node: there,
      nodes: best.at.nodes + there,
      relations: best.at.relations + best.r,
      unstated: best.unstated
    }) AS reached
    UNWIND CASE reached WHEN [] THEN [] ELSE range(0, size(reached) - 1) END AS i
    WITH reached[i] AS one, i
    RETURN collect(one {.*, rank: i}) AS layer
  }
  WITH CASE WHEN $$layer > $maxDepth THEN frontier ELSE layer[..$width] END AS frontier,
    seen + [one IN layer | one.node] AS seen,
    found + [one IN layer WHERE one.node.kind IN $ends] AS found,
    wide OR size(layer) > $width AS wide
  // @end
  CALL (frontier, seen, found) {
    UNWIND CASE WHEN size(found) > $enough THEN [] ELSE frontier END AS at
    WITH at.node AS here
    MATCH $$step
    WHERE type(r) IN $kinds
    WITH DISTINCT there
    WHERE NOT there IN seen
    WITH 1 AS step LIMIT 1
    RETURN count(step) > 0 AS deeper
  }
  CALL (found) {
    UNWIND found AS end
    WITH end, size(end.relations) AS depth, end.unstated AS unstated, end.node.id AS id
    WHERE $after IS NULL OR [depth, unstated, id] > $after
    WITH end ORDER BY depth, unstated, id
    // A LIMIT would charge each row that it keeps with all of `found`, and a hub exceed the memory of a transaction.
    WITH collect(end)[..$first] AS ends
    RETURN [end IN ends | {
      unstated: end.unstated,
      relations: [r IN end.relations | r {.*, kind: type(r), from: startNode(r).id, to: endNode(r).id}],
      entities: [n IN end.nodes | properties(n)]
    }] AS paths
  }
  RETURN size(found) AS total, deeper, wide, paths, CASE $first WHEN 0 THEN [one IN found | one.node.id] ELSE [] END AS ids
}
RETURN start, total, deeper, wide, paths, ids
