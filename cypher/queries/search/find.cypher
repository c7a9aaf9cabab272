// Entities that a text finds, best first: by a label that is the text (1), begins with it (0.6 to 0.9, the more of the label the better) or
// contains it (0.3 to 0.6), by what reports say of them (0.2), or, where the text is of several words, by all of them in name, words or place (0.1).
// @param key      folded text, not empty
// @param words    the same, at its white space
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
  UNION ALL
  WITH $words AS words
  WHERE size(words) > 1
  MATCH (l:Label)-[:NAMES]->(e:Entity)
  WHERE ANY(word IN words WHERE l.key CONTAINS word)
    AND ALL(word IN words WHERE l.key CONTAINS word OR e.said CONTAINS word
      OR EXISTS { MATCH (p:Place)<-[:LOCATED_IN]-(e) WHERE EXISTS { MATCH (n:Label)-[:NAMES]->(p) WHERE n.key = word } })
  RETURN e, l, 0.1 AS score
}
WITH e, l, score
WHERE e.kind IN $kinds
  AND ($reports IS NULL OR EXISTS { MATCH (r:Report)-[:RECORDS]->(e) WHERE r.id IN $reports })
ORDER BY score DESC, l.rank
WITH e, head(collect({label: l {.text, .script, .role, .note}, score: score})) AS best
RETURN e.id AS id, e.position AS position, best.score AS score, best.label AS label
ORDER BY score DESC, position LIMIT $most
