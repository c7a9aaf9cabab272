// One page of the entities of a kind, in document order. Of entities that are in an order of their own, all that fit.
// @choice kind   Term | Goal | Action | Project | Place | Organization
// @choice order  ASC | DESC
// @param reports  ids of reports that record the entity, or null
// @param within   ids that the entity must be among, or null
// @param places   ids of places that the entity is at, or null
// @param key      folded text that a label must contain, or null
// @param status   of a term or action, or null
// @param year     of an action, or null
// @param after    position after which the page begins, or null
// @param before   position before which the page ends, or null
// @param limit    rows at most
// @returns entities: list of properties; total: of all pages; ids: of all pages, where `within` is given
CALL () {
  MATCH (e:$$kind)
  WHERE ($within IS NULL OR e.id IN $within)
    AND ($status IS NULL OR e.status = $status)
    AND ($year IS NULL OR e.year = $year)
    AND ($places IS NULL OR e.id IN $places OR e.place IN $places
         OR EXISTS { MATCH (e)-[:LOCATED_IN]->(p:Place) WHERE p.id IN $places })
    AND ($key IS NULL OR EXISTS { MATCH (l:Label)-[:NAMES]->(e) WHERE l.key CONTAINS $key AND l.role <> 'HIDDEN' })
    AND ($reports IS NULL OR EXISTS { MATCH (r:Report)-[:RECORDS]->(e) WHERE r.id IN $reports })
  RETURN collect(e) AS matched
}
CALL (matched) {
  UNWIND matched AS e
  WITH e
  WHERE ($after IS NULL OR e.position > $after) AND ($before IS NULL OR e.position < $before)
  WITH e ORDER BY e.position $$order LIMIT $limit
  RETURN collect(e {.*}) AS entities
}
RETURN entities, size(matched) AS total, CASE WHEN $within IS NULL THEN [] ELSE [e IN matched | e.id] END AS ids
