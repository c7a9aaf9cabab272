// Terms of a report from which a walk DOWN reaches no action, project or place, in the order of that report. Found from below: of all terms
// beneath those of the report, whoever recorded them, those above an action are gathered layer by layer, and what is left governs nothing.
// @kinds beneath  TERM DOWN TERM
// @kinds governing  TERM DOWN ACTION
// @kinds pursuing  TERM DOWN GOAL
// @kinds advancing  GOAL DOWN ACTION
// @repeat layer 1..8
// @param report  id of a report
// @param after   position after which the page begins, or null
// @param limit   rows at most
// @returns entities: list of properties; total: of all pages
CALL () {
  MATCH (:Report {id: $report})-[:RECORDS]->(:Term)-[:$$beneath*0..7]->(e:Term)
  WITH DISTINCT e
  WHERE EXISTS { (e)-[:$$governing]->(:Action) } OR EXISTS { (e)-[:$$pursuing]->(:Goal)-[:$$advancing]->(:Action) }
  RETURN collect(e) AS above
}
// @begin layer
CALL (above) {
  UNWIND above AS e
  OPTIONAL MATCH (e)<-[:$$beneath]-(higher:Term)
  WITH collect(DISTINCT e) AS those, collect(DISTINCT higher) AS highers
  RETURN those + [h IN highers WHERE NOT h IN those] AS more
}
WITH more AS above
// @end
CALL (above) {
  MATCH (:Report {id: $report})-[recorded:RECORDS]->(e:Term)
  WHERE NOT e IN above
  RETURN collect({e: e, position: recorded.position}) AS every
}
CALL (every) {
  UNWIND every AS one
  WITH one.e AS e, one.position AS position
  WHERE $after IS NULL OR position > $after
  WITH e, position ORDER BY position LIMIT $limit
  RETURN collect(e {.*, position: position}) AS entities
}
RETURN entities, size(every) AS total
