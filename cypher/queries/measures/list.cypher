// One page of measures, in document order.
// @choice order  ASC | DESC
// @param reports    ids of reports that give them, or null
// @param about      id of the goal, action or project that they are about, or null
// @param indicator  folded text that the indicator, or a name of the goal that is it, must contain, or null
// @param status     TARGET, ACTUAL or null
// @param year       that the figure is for, or null
// @param after      position after which the page begins, or null
// @param before     position before which the page ends, or null
// @param limit      rows at most
// @returns measures: list of properties with about; total: of all pages
CALL () {
  MATCH (m:Measure)-[:ABOUT]->(e:Entity)
  WHERE ($reports IS NULL OR m.report IN $reports)
    AND ($about IS NULL OR e.id = $about OR EXISTS { (e)-[:DELIVERS]->(:Project {id: $about}) })
    AND ($indicator IS NULL OR m.indicatorKey CONTAINS $indicator
         OR (e:Goal AND EXISTS { MATCH (l:Label)-[:NAMES]->(e) WHERE l.key CONTAINS $indicator AND l.role <> 'HIDDEN' }))
    AND ($status IS NULL OR m.status = $status)
    AND ($year IS NULL OR m.year = $year)
  RETURN collect({m: m, about: e.id}) AS matched
}
CALL (matched) {
  UNWIND matched AS one
  WITH one.m AS m, one.about AS about
  WHERE ($after IS NULL OR m.position > $after) AND ($before IS NULL OR m.position < $before)
  WITH m, about ORDER BY m.position $$order LIMIT $limit
  RETURN collect(m {.*, about: about}) AS measures
}
RETURN measures, size(matched) AS total
