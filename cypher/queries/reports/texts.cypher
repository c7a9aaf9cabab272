// The cleaned texts of reports.
// @param ids  ids of reports
// @returns id, text
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.text AS text
