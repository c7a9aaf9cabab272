// The measures about each entity, and for a project those about the actions that deliver it: newest year first, targets before results.
// @param ids  ids of goals, actions or projects
// @returns id: of the entity; measures: list of properties with about: the id of what each is about
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (m:Measure)-[:ABOUT]->(e)
  RETURN m, e.id AS about
  UNION
  MATCH (m:Measure)-[:ABOUT]->(action:Action)-[:DELIVERS]->(e)
  RETURN m, action.id AS about
}
WITH id, m, about ORDER BY m.year DESC, m.status DESC, m.position
RETURN id, collect(m {.*, about: about}) AS measures
