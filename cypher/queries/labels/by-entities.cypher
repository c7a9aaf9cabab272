// All labels of entities, preferred ones first.
// @param ids  ids of entities
// @returns id: of the entity; labels: list of {text, script, role, note}
UNWIND $ids AS id
MATCH (l:Label)-[:NAMES]->(:Entity {id: id})
WITH id, l ORDER BY l.rank, l.text
WITH id, collect(DISTINCT l {.text, .script, .role, .note}) AS labels
RETURN id, labels
