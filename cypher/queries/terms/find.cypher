// The terms that each asked label names: as it stands (rank 0), as an issuer, or the place of one, followed by a name (rank 1), or with its numerals written the
// other way (rank 2). Seeks are demanded: as long as the database has not counted a new index, it takes reading all of it for cheaper.
// @param asked    list of {key, numeralKey, splits: list of {issuer, name}}, all folded
// @param reports  ids of the reports that the answer is narrowed to, or null
// @returns key, rank, term: properties, place: of its issuer, label: properties
UNWIND $asked AS asked
CALL (asked) {
  MATCH (label:Label {key: asked.key})-[:NAMES]->(term:Term)
  USING INDEX SEEK label:Label(key)
  RETURN 0 AS rank, label, term
  UNION ALL
  UNWIND asked.splits AS split
  MATCH (:Label {key: split.issuer})-[:NAMES]->(named:Organization|Place)
  MATCH (label:Label {key: split.name})-[:NAMES]->(term:Term)
  WHERE term.issuer = named.id OR EXISTS { MATCH (issuer:Organization) WHERE issuer.id = term.issuer AND issuer.place = named.id }
  RETURN 1 AS rank, label, term
  UNION ALL
  MATCH (label:Label {numeralKey: asked.numeralKey})-[:NAMES]->(term:Term)
  USING INDEX SEEK label:Label(numeralKey)
  RETURN 2 AS rank, label, term
}
WITH asked, rank, label, term
WHERE label.role <> 'HIDDEN'
  AND ($reports IS NULL OR EXISTS { MATCH (r:Report)-[:RECORDS]->(term) WHERE r.id IN $reports })
OPTIONAL MATCH (issuer:Entity:Organization {id: term.issuer})
RETURN asked.key AS key, rank, term {.*} AS term, issuer.place AS place, label {.text, .script, .role, .note} AS label
ORDER BY key, rank, term.id, label.rank
LIMIT 5000
