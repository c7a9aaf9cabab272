// @param report  id of the report
// @param rows    list of {term, group, items: list of {id, order}, properties}
UNWIND $rows AS row
MATCH (t:Entity {id: row.term})
CREATE (t)-[:SPLITS_INTO]->(p:Part)
SET p = row.properties, p.report = $report
WITH p, row
CALL (p, row) {
  MATCH (g:Entity {id: row.group})
  CREATE (p)-[:GROUPED_AS]->(g)
}
CALL (p, row) {
  UNWIND row.items AS item
  MATCH (e:Entity {id: item.id})
  CREATE (p)-[:LISTS {order: item.order}]->(e)
}
