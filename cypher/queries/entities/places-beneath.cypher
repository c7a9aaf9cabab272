// A place and every place inside it.
// @param place  id of a place
// @returns places: ids
MATCH (p:Place)-[:WITHIN*0..8]->(:Entity:Place {id: $place})
WITH DISTINCT p.id AS id LIMIT 10000
RETURN collect(id) AS places
