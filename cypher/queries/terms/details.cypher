// What a card says of terms beside their names: definitions, latest report first; parts in order, with group and items, as the latest report,
// a reviewed one before drafts, that splits the term has them; the terms that they are direct parts of, in document order; who issued them.
// @param ids      ids of terms
// @param reports  ids of the reports whose word counts, or null
// @returns id, issuer: properties or null; wholes: list of properties; definitions: list of properties;
//   parts: list of {part properties with report, group: properties or null, items: list of properties}
UNWIND $ids AS id
MATCH (t:Entity:Term {id: id})
WITH id, t, head(COLLECT {
  MATCH (t)-[:SPLITS_INTO]->(p:Part)
  WHERE $reports IS NULL OR p.report IN $reports
  MATCH (r:Report {id: p.report})
  RETURN r.id ORDER BY coalesce(r.reviewed, true) DESC, r.year DESC, r.id LIMIT 1
}) AS latest
RETURN id,
  head(COLLECT { MATCH (o:Entity:Organization {id: t.issuer}) RETURN o {.*} }) AS issuer,
  COLLECT {
    MATCH (t)<-[has:HAS_PART]-(whole:Term)
    WHERE $reports IS NULL OR has.report IN $reports
    WITH DISTINCT whole ORDER BY whole.position
    RETURN whole {.*}
  } AS wholes,
  COLLECT {
    MATCH (t)-[:DEFINED_BY]->(d:Definition)-[:GIVEN_IN]->(r:Report)
    WHERE $reports IS NULL OR r.id IN $reports
    RETURN d {.*} ORDER BY r.year DESC, r.id
  } AS definitions,
  COLLECT {
    MATCH (t)-[:SPLITS_INTO]->(p:Part)
    WHERE p.report = latest
    RETURN p {
      .*,
      group: head(COLLECT { MATCH (p)-[:GROUPED_AS]->(g:Term) RETURN g {.*} }),
      items: COLLECT { MATCH (p)-[i:LISTS]->(e:Entity) RETURN e {.*} ORDER BY i.order }
    } ORDER BY p.order
  } AS parts
