// Which version of the facts answers, and how much there is of it, from the count store.
// @each kind  every
// @returns version, loadedAt, reports, entities, relations
MATCH (g:Graph {id: 'graph'})
CALL () {
  RETURN 0 AS n
  // @begin kind
  UNION ALL MATCH ()-[r:$$kind]->() RETURN count(r) AS n
  // @end
}
WITH g, sum(n) AS relations
RETURN g.version AS version, g.loadedAt AS loadedAt, COUNT { (:Report) } AS reports, COUNT { (:Entity) } AS entities, relations
