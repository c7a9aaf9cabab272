// Entities by id; ids that no entity has are left out.
// @param ids  ids of entities
// @returns entity: properties
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.*} AS entity
