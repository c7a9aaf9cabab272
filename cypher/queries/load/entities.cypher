// Records entities; what a report says of one stands on RECORDS, since another report may say otherwise.
// @param report  id of the report
// @param rows    list of {label, rank, properties}
MATCH (r:Report {id: $report})
UNWIND $rows AS row
MERGE (e:Entity {id: row.properties.id})
SET e:$(row.label)
CREATE (r)-[recorded:RECORDS]->(e)
SET recorded = row.properties, recorded.rank = row.rank
