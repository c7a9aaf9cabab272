// Which version of the facts answers, and how much there is of it, from the count store.
// @returns version, loadedAt, reports, entities, relations
MATCH (g:Graph {id: 'graph'})
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
  UNION ALL MATCH ()-[r:COUNTERED_BY]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:HONOURED_BY]->() RETURN count(r) AS n
  UNION ALL MATCH ()-[r:RESULTS_IN]->() RETURN count(r) AS n
}
WITH g, sum(n) AS relations
RETURN g.version AS version, g.loadedAt AS loadedAt, COUNT { (:Report) } AS reports, COUNT { (:Entity) } AS entities, relations
