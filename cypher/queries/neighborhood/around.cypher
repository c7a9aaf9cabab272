// What is next to entities and not known yet, shared by branch: the first neighbour of every kind and side of each entity, then the second of
// each, and so on, so that a hub does not crowd out the rest.
// @param ids      ids of entities
// @param known    ids of entities that are left out
// @param reports  ids of the reports whose word counts, or null
// @param most     neighbours at most
// @returns neighbour: properties
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE NOT n.id IN $known AND ($reports IS NULL OR r.report IN $reports)
  WITH type(r) AS kind, startNode(r) = e AS outward, n ORDER BY n.position
  WITH kind, outward, collect(DISTINCT n)[..$most] AS branch
  UNWIND range(0, size(branch) - 1) AS turn
  RETURN kind, outward, turn, branch[turn] AS n
}
WITH n, min([turn, id, kind, outward]) AS place ORDER BY place LIMIT $most
RETURN n {.*} AS neighbour
