// All that the graph holds of what a report says, as the rows that were written: what a new load is compared with.
// @param report  id of a report
// @returns table: whose rows they are; rows: list of rows as that query of load/ takes them
MATCH (r:Report {id: $report})
CALL (r) {
  RETURN 'report' AS table, [{properties: properties(r)}] AS rows
  UNION ALL
  MATCH (r)-[recorded:RECORDS]->(:Entity)
  WITH recorded ORDER BY recorded.position
  RETURN 'entities' AS table, collect({properties: properties(recorded)}) AS rows
  UNION ALL
  MATCH (l:Label {report: r.id})-[:NAMES]->(e:Entity)
  WHERE l.role <> 'HIDDEN'
  WITH e, l ORDER BY e.id, l.rank
  RETURN 'labels' AS table, collect({entity: e.id, properties: properties(l)}) AS rows
  UNION ALL
  MATCH (t:Term)-[:DEFINED_BY]->(d:Definition {report: r.id})
  WITH t, d ORDER BY d.id
  RETURN 'definitions' AS table, collect({term: t.id, properties: properties(d)}) AS rows
  UNION ALL
  MATCH (t:Term)-[:SPLITS_INTO]->(p:Part {report: r.id})
  WITH t, p ORDER BY t.id, p.order
  RETURN 'parts' AS table, collect({
    term: t.id,
    group: head(COLLECT { MATCH (p)-[:GROUPED_AS]->(g:Term) RETURN g.id }),
    items: COLLECT { MATCH (p)-[i:LISTS]->(e:Entity) RETURN {id: e.id, order: i.order} ORDER BY i.order },
    properties: properties(p)
  }) AS rows
  UNION ALL
  MATCH (r)-[:RECORDS]->(from:Entity)-[said]->(to:Entity)
  WHERE said.report = r.id
  WITH from, said, to ORDER BY said.position
  RETURN 'relations' AS table, collect({kind: type(said), from: from.id, to: to.id, properties: properties(said)}) AS rows
  UNION ALL
  MATCH (m:Measure {report: r.id})-[:ABOUT]->(e:Entity)
  WITH e, m ORDER BY m.position
  RETURN 'measures' AS table, collect({about: e.id, properties: properties(m)}) AS rows
}
RETURN table, rows
