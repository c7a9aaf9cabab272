// The relations of the steps that are answered, each with the entity where the step arrives.
// @param steps  list of {from, to: ids of the ends of the relation; position; arrives: id of one of the two}
// @returns relation: properties with kind, from, to; entity: properties
UNWIND $steps AS step
MATCH (from:Entity {id: step.from})-[r]->(to:Entity {id: step.to})
WHERE r.position = step.position
RETURN r {.*, kind: type(r), from: step.from, to: step.to} AS relation,
  CASE step.arrives WHEN step.to THEN properties(to) ELSE properties(from) END AS entity
