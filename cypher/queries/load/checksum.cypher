// The checksum of what was loaded for a report.
// @param report  id of a report
// @returns checksum
MATCH (r:Report {id: $report})
RETURN r.checksum AS checksum
