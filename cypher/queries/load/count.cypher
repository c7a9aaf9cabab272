// Notes on the graph how much there is of it, from the count store. Last statement of every load.
CALL () {
  MATCH ()-[r:HAS_PART]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:CASCADES_TO]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:ALIGNS_WITH]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:GOVERNS]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:PURSUES]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:ADVANCED_BY]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:DELIVERS]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:LOCATED_IN]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:RESPONSIBLE]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:WITHIN]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:INVOLVES]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:CONTINUES]->() RETURN count(r) AS n
}
WITH sum(n) AS relations
MATCH (g:Graph {id: 'graph'})
SET g.relations = relations, g.entities = COUNT { (:Entity) }, g.reports = COUNT { (:Report) }
