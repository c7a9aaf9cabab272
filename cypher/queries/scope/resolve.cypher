// What the ids of a scope or filter stand for: which of them exist, the reports that the scope narrows to, and the chain of places upwards.
// @param ids     ids that must exist, of entities or reports
// @param report  id of a report, or null
// @param place   id of a place, or null: reports of the place and of every place inside it
// @param year    a year, or null
// @returns found: list of {id, kind}; reports: list of ids; chain: ids of places, the scope's own first
CALL () {
  UNWIND $ids AS id
  OPTIONAL MATCH (e:Entity {id: id})
  OPTIONAL MATCH (r:Report {id: id})
  WITH id, CASE WHEN e IS NOT NULL THEN e.kind WHEN r IS NOT NULL THEN 'REPORT' END AS kind
  RETURN collect({id: id, kind: kind}) AS found
}
CALL () {
  MATCH (r:Report)
  WHERE ($report IS NULL OR r.id = $report)
    AND ($year IS NULL OR r.year = $year)
    AND ($place IS NULL OR EXISTS { (:Entity:Place {id: r.place})-[:WITHIN*0..8]->(:Entity:Place {id: $place}) })
  WITH r ORDER BY r.position LIMIT 10000
  RETURN collect(r.id) AS reports, head(collect(r.place)) AS home
}
CALL (home) {
  MATCH path = (:Entity:Place {id: coalesce($place, home)})-[:WITHIN*0..8]->(above:Place)
  WITH above, length(path) AS distance ORDER BY distance LIMIT 9
  RETURN collect(above.id) AS chain
}
RETURN found, reports, chain
