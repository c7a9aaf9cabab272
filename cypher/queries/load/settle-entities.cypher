// Gives each entity the properties of its best record, the same in whatever order reports were loaded, and removes entities without any.
// @param ids  ids of entities that the load may have changed
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (r:Report)-[recorded:RECORDS]->(e)
WITH e, r, recorded ORDER BY recorded.rank, r.year DESC, r.id
WITH e, head(collect(recorded)) AS best
CALL (e, best) {
  WITH e, best WHERE best IS NOT NULL
  SET e = properties(best)
  REMOVE e.rank
}
CALL (e, best) {
  WITH e WHERE best IS NULL
  DETACH DELETE e
}
