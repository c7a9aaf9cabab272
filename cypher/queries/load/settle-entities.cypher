// Gives each entity the properties of its best record, the same in whatever order reports were loaded, and removes entities without any. What an
// editor reviewed comes before what a machine drafted. Only its position stays that of the report which gave it first, while that report records
// it: a reader who pages through a list meets it once.
// @param ids  ids of entities that the load may have changed
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (r:Report)-[recorded:RECORDS]->(e)
WITH e, r, recorded ORDER BY coalesce(recorded.reviewed, true) DESC, recorded.rank, r.year DESC, r.id
WITH e, collect(recorded) AS records
CALL (e, records) {
  WITH e, records[0] AS best, [one IN records WHERE split(one.position, '@')[0] = split(e.position, '@')[0] | one.position] AS kept
  WHERE best IS NOT NULL
  WITH e, best, coalesce(kept[0], best.position) AS position
  SET e = properties(best), e.position = position
  REMOVE e.rank
}
CALL (e, records) {
  WITH e WHERE records = []
  DETACH DELETE e
}
