// @param report  id of the report
// @param rows    list of {entity, properties}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (l:Label)-[:NAMES]->(e)
SET l = row.properties, l.report = $report
