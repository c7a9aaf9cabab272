// The terms that terms are direct parts of, in document order.
// @param ids  ids of terms
// @returns id: of the part; wholes: list of properties
UNWIND $ids AS id
MATCH (:Term {id: id})<-[:HAS_PART]-(whole:Term)
WITH DISTINCT id, whole ORDER BY whole.position
RETURN id, collect(whole {.*}) AS wholes
