// A walk tells the year of a way from its relations, without looking up the report of each.
MATCH (from:Entity)-[r]->(:Entity)
WHERE r.year IS NULL AND r.report IS NOT NULL
CALL (r) {
  MATCH (report:Report {id: r.report})
  SET r.year = report.year
} IN TRANSACTIONS OF 10000 ROWS;
