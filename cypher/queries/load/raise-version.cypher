// Raises the version of the facts. First statement of every load: its lock makes loads wait for each other.
// @param at  when, as ISO 8601
// @returns version
MERGE (g:Graph {id: 'graph'})
ON CREATE SET g.version = 0
SET g.version = g.version + 1, g.loadedAt = $at
RETURN g.version AS version
