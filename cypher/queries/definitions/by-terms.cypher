// The definitions of terms, latest report first.
// @param ids  ids of terms
// @returns id: of the term; definitions: list of properties
UNWIND $ids AS id
MATCH (:Term {id: id})-[:DEFINED_BY]->(d:Definition)-[:GIVEN_IN]->(r:Report)
WITH id, d, r ORDER BY r.year DESC, r.id LIMIT 10000
RETURN id, collect(d {.*}) AS definitions
