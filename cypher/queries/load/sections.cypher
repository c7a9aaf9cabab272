// @param report  id of the report
// @param rows    list of properties
MATCH (r:Report {id: $report})
UNWIND $rows AS row
CREATE (s:Section)-[:SECTION_OF]->(r)
SET s = row, s.report = $report
