// Every form by which terms can be found in a text, with the forms of their issuers and the reports that record them.
// @param after  position of the last row read, or null
// @param limit  rows at most
// @returns id, position, level, labels: list of {text, script, role, note}, issuers: texts, reports: ids
MATCH (t:Term)
WHERE $after IS NULL OR t.position > $after
WITH t ORDER BY t.position LIMIT $limit
RETURN t.id AS id, t.position AS position, t.level AS level,
  COLLECT {
    MATCH (l:Label)-[:NAMES]->(t)
    WHERE l.role IN ['PREFERRED', 'ALTERNATIVE', 'CONTEXT']
    RETURN l {.text, .script, .role, .note} ORDER BY l.rank
  } AS labels,
  COLLECT { MATCH (l:Label)-[:NAMES]->(:Entity:Organization {id: t.issuer}) WHERE l.role <> 'HIDDEN' RETURN DISTINCT l.text } AS issuers,
  COLLECT { MATCH (r:Report)-[:RECORDS]->(t) RETURN r.id } AS reports
ORDER BY position
