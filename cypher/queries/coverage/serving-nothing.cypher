// Projects of a report from which a walk UP reaches no term, in the order of that report.
// @kinds delivering  ACTION UP PROJECT
// @kinds governing  TERM UP ACTION
// @kinds advancing  GOAL UP ACTION
// @kinds pursuing  TERM UP GOAL
// @param report  id of a report
// @param after   position after which the page begins, or null
// @param limit   rows at most
// @returns entities: list of properties; total: of all pages
CALL () {
  MATCH (:Report {id: $report})-[recorded:RECORDS]->(e:Project)
  WHERE NOT EXISTS { (e)<-[:$$delivering]-(:Action)<-[:$$governing]-(:Term) }
    AND NOT EXISTS { (e)<-[:$$delivering]-(:Action)<-[:$$advancing]-(:Goal)<-[:$$pursuing]-(:Term) }
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
