// One page of the places where reports name each entity, in document order.
// @param ids      ids of entities
// @param reports  ids of the reports that count, or null
// @param after    position after which the page begins, or null
// @param limit    rows at most for each entity
// @returns id: of the entity; total; mentions: list of {mention, entity: properties}
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (m:Mention)-[:MENTIONS]->(e)
  WHERE $reports IS NULL OR m.report IN $reports
  RETURN collect(m) AS every
}
CALL (every, e) {
  UNWIND every AS m
  WITH m, e
  WHERE $after IS NULL OR m.position > $after
  WITH m, e ORDER BY m.position LIMIT $limit
  RETURN collect({mention: m {.*}, entity: e {.*}}) AS mentions
}
RETURN id, size(every) AS total, mentions
