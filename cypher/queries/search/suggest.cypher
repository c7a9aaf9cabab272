// Entities with a label that begins with a text, exact ones first, then the shortest label.
// @param key      folded text, not empty
// @param kinds    kinds of entity
// @param reports  ids of reports that record the entity, or null
// @param most     entities at most
// @returns entity: properties; label: properties
MATCH (l:Label)-[:NAMES]->(e:Entity)
WHERE l.key STARTS WITH $key AND e.kind IN $kinds
  AND ($reports IS NULL OR EXISTS { MATCH (r:Report)-[:RECORDS]->(e) WHERE r.id IN $reports })
WITH e, l ORDER BY size(l.key), l.rank
WITH e, head(collect(l)) AS l
RETURN e {.*} AS entity, l {.text, .script, .role, .note} AS label
ORDER BY size(l.key), e.position LIMIT $most
