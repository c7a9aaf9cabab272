// One page of the projects that stand in each place or in a place inside it, in document order.
// @param ids    ids of places
// @param after  position after which the page begins, or null
// @param limit  rows at most for each place
// @returns id: of the place; total; entities: list of properties
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity:Place {id: id})<-[:WITHIN*0..8]-(:Place)<-[:LOCATED_IN]-(e:Project)
  WITH DISTINCT e
  RETURN collect(e) AS every
}
CALL (every) {
  UNWIND every AS e
  WITH e
  WHERE $after IS NULL OR e.position > $after
  WITH e ORDER BY e.position LIMIT $limit
  RETURN collect(e {.*}) AS entities
}
RETURN id, size(every) AS total, entities
