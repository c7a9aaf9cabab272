// One page of the relations of each entity, in document order.
// @param ids      ids of entities
// @param kinds    kinds of relation
// @param side     OUT, IN or BOTH
// @param reports  ids of the reports whose word counts, or null
// @param after    position after which the page begins, or null
// @param limit    rows at most for each entity
// @returns id: of the entity; total; relations: list of {relation, from, to}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(:Entity)
  WHERE type(r) IN $kinds AND ($reports IS NULL OR r.report IN $reports)
    AND ($side = 'BOTH' OR ($side = 'OUT' AND startNode(r) = e) OR ($side = 'IN' AND endNode(r) = e))
  WITH DISTINCT r
  RETURN collect(r) AS every
}
CALL (every) {
  UNWIND every AS r
  WITH r
  WHERE $after IS NULL OR r.position > $after
  WITH r ORDER BY r.position LIMIT $limit
  RETURN collect({
    relation: r {.*, kind: type(r)},
    from: properties(startNode(r)),
    to: properties(endNode(r))
  }) AS relations
}
RETURN id, size(every) AS total, relations
