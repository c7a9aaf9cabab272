// Terms that a report uses outside its glossary and that no report defines or explains, in the order of that report. Mentions are
// followed from the term: looked up by report, all of them would be read for every term.
// @param report  id of a report
// @param after   position after which the page begins, or null
// @param limit   rows at most
// @returns entities: list of properties; total: of all pages
CALL () {
  MATCH (:Report {id: $report})-[recorded:RECORDS]->(e:Term)
  WHERE e.status IN ['NAMED_IN_DEFINITION', 'USED_UNDEFINED']
    AND EXISTS { MATCH (e)<-[:MENTIONS]-(m) WHERE m.report = $report AND NOT m.inGlossary }
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
