// One page of what each report names and where, in document order.
// @param ids    ids of reports
// @param kinds  kinds of entity
// @param after  position after which the page begins, or null
// @param limit  rows at most for each report
// @returns id: of the report; total; mentions: list of {mention, entity: properties}
UNWIND $ids AS id
CALL (id) {
  MATCH (m:Mention {report: id})-[:MENTIONS]->(e:Entity)
  USING INDEX SEEK m:Mention(report)
  WHERE e.kind IN $kinds
  RETURN collect({m: m, e: e}) AS every
}
CALL (every) {
  UNWIND every AS one
  WITH one.m AS m, one.e AS e
  WHERE $after IS NULL OR m.position > $after
  WITH m, e ORDER BY m.position LIMIT $limit
  RETURN collect({mention: m {.*}, entity: e {.*}}) AS mentions
}
RETURN id, size(every) AS total, mentions
