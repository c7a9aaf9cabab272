// Every relation between two of some entities.
// @param ids      ids of entities, 500 at most
// @param reports  ids of the reports whose word counts, or null
// @returns relation, from, to: properties
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r]->(to:Entity)
WHERE to.id IN $ids AND ($reports IS NULL OR r.report IN $reports)
RETURN r {.*, kind: type(r)} AS relation, from {.*} AS from, to {.*} AS to
ORDER BY r.position LIMIT 5000
