// @param report  id of the report
// @param rows    list of {entity, properties}
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (m:Mention)-[:MENTIONS]->(e)
SET m = row.properties, m.report = $report
