// The sections of reports, in document order.
// @param ids  ids of reports
// @returns id: of the report; sections: list of properties
UNWIND $ids AS id
MATCH (s:Section {report: id})
WITH id, s ORDER BY s.start, s.depth
RETURN id, collect(s {.*}) AS sections
