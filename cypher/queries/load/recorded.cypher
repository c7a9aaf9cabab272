// Ids of the entities that a report records.
// @param report  id of a report
// @returns ids
OPTIONAL MATCH (:Report {id: $report})-[:RECORDS]->(e:Entity)
RETURN collect(e.id) AS ids
