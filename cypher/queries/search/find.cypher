// Entities that a text finds, best first: by a label that is the text (1), begins with it (0.6 to 0.9, the more of the label the better) or
// contains it (0.3 to 0.6), or by what reports say of them (0.2).
// @param key      folded text, not empty
// @param kinds    kinds of entity
// @param reports  ids of reports that record the entity, or null
// @param most     entities at most
// @returns id, position, score, label: properties or null
CALL () {
  MATCH (l:Label)-[:NAMES]->(e:Entity)
  WHERE l.key CONTAINS $key
  WITH e, l, toFloat(size($key)) / size(l.key) AS share
  RETURN e, l, CASE
    WHEN l.key = $key THEN 1.0
    WHEN l.key STARTS WITH $key THEN 0.6 + 0.3 * share
    ELSE 0.3 + 0.3 * share
  END AS score
  UNION ALL
  MATCH (e:Entity)
  WHERE e.said CONTAINS $key
  RETURN e, null AS l, 0.2 AS score
}
WITH e, l, score
WHERE e.kind IN $kinds
  AND ($reports IS NULL OR EXISTS { MATCH (r:Report)-[:RECORDS]->(e) WHERE r.id IN $reports })
ORDER BY score DESC, l.rank
WITH e, head(collect({label: l {.text, .script, .role, .note}, score: score})) AS best
RETURN e.id AS id, e.position AS position, best.score AS score, best.label AS label
ORDER BY score DESC, position LIMIT $most
