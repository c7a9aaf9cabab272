// Everything that walks from some entities may reach, with the steps that leave it. The best ways in it are found by the service: a query that
// finds them layer by layer takes the database seconds to plan. This is one expansion, in which Neo4j visits each entity once for a start,
// breadth first, whatever the number of ways to it.
// @choice start,reached,leaving,arriving  origin,here,here,there | here,origin,there,here
// @kinds followed  followed
// @choice depth  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
// @param asked  {starts: ids of entities; kinds: of relation to follow; bases: of relation to follow; reports: ids of the reports whose word
//   counts, or null}; in one map, since the database would plan anew for each order of magnitude of each list
// @param most   entities to open for each start, and for all of them
// @returns id, kind, position, weight, year: of an entity, null but for actions;
//   steps: list of [id of the entity where it arrives, position, year, whether it is stated, whether a verb qualifies it]
UNWIND $asked.starts AS start
MATCH (origin:Entity {id: start})
CALL (origin) {
  MATCH ($$start)-[way:$$followed*0..$$depth]->($$reached)
  WHERE all(r IN way WHERE type(r) IN $asked.kinds AND r.basis IN $asked.bases AND ($asked.reports IS NULL OR r.report IN $asked.reports))
  WITH DISTINCT here LIMIT $most.each
  RETURN here
}
WITH DISTINCT here LIMIT $most.all
CALL (here) {
  MATCH ($$leaving)-[r:$$followed]->($$arriving)
  WHERE type(r) IN $asked.kinds AND r.basis IN $asked.bases AND ($asked.reports IS NULL OR r.report IN $asked.reports)
  RETURN collect([there.id, r.position, coalesce(r.year, 0), r.basis = 'STATED', r.verb IS NOT NULL]) AS steps
}
RETURN here.id AS id, here.kind AS kind, here.position AS position, coalesce(here.weight, 0) AS weight, here.year AS year, steps
