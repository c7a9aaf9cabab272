// The parts of split terms, in order, each with its group and items.
// @param ids  ids of terms
// @returns id: of the term; parts: list of {part properties, group: properties or null, items: list of properties}
UNWIND $ids AS id
MATCH (:Term {id: id})-[:SPLITS_INTO]->(p:Part)
WITH id, p ORDER BY p.report DESC, p.order
RETURN id, collect(p {
  .*,
  group: head(COLLECT { MATCH (p)-[:GROUPED_AS]->(g:Term) RETURN g {.*} }),
  items: COLLECT { MATCH (p)-[i:LISTS]->(e:Entity) RETURN e {.*} ORDER BY i.order }
}) AS parts
