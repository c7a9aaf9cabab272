// What is next to entities: of each kind of relation and side so many, so that a hub does not crowd out the rest.
// @param ids    ids of entities
// @param share  neighbours at most for each entity, kind and side
// @returns id, kind, outward, total: neighbours there are; neighbours: list of properties
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WITH type(r) AS kind, startNode(r) = e AS outward, n ORDER BY n.position
  RETURN kind, outward, count(DISTINCT n) AS total, collect(DISTINCT n {.*})[..$share] AS neighbours
}
RETURN id, kind, outward, total, neighbours
ORDER BY id, kind, outward
