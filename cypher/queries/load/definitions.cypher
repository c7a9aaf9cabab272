// @param report  id of the report
// @param rows    list of {term, properties}
MATCH (r:Report {id: $report})
UNWIND $rows AS row
MATCH (t:Entity {id: row.term})
CREATE (t)-[:DEFINED_BY]->(d:Definition)-[:GIVEN_IN]->(r)
SET d = row.properties, d.report = $report
