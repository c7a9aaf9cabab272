// @param report  id of the report
// @param rows    list of {about, properties}
UNWIND $rows AS row
MATCH (e:Entity {id: row.about})
CREATE (m:Measure)-[:ABOUT]->(e)
SET m = row.properties, m.report = $report, m.value = toFloat(row.properties.value), m.upper = toFloat(row.properties.upper)
