// @param report  id of the report
// @param rows    list of {kind, from, to, properties}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.kind)]->(to)
SET r = row.properties, r.report = $report
