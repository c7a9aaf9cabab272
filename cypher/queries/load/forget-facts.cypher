// Takes away what a report says, but not the entities that it records: they may be said by others too.
// @param report  id of a report
CALL () {
  MATCH (:Report {id: $report})-[:RECORDS]->(e:Entity)-[r]->(:Entity)
  WHERE r.report = $report
  DELETE r
}
CALL () {
  MATCH (n:Label|Definition|Part|Measure|Mention|Section)
  WHERE n.report = $report
  DETACH DELETE n
}
MATCH (:Report {id: $report})-[recorded:RECORDS]->()
DELETE recorded
