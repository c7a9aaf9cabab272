// @param report  properties of the report
MERGE (r:Report {id: $report.id})
SET r = $report
