// The reports in which each term appears, the first one first, with what each says it means. Of one year the earlier day comes first, then the
// higher level. A term in more reports than that is told by the first ones.
// @param ids      ids of terms
// @param reports  ids of the reports that count, or null
// @returns id, appearances: list of {report: id, year, definition: properties or null}, at most 1000
UNWIND $ids AS id
MATCH (t:Entity:Term {id: id})
RETURN id, COLLECT {
  MATCH (r:Report)-[:RECORDS]->(t)
  WHERE $reports IS NULL OR r.id IN $reports
  WITH t, r, CASE r.level WHEN 'NATIONAL' THEN 0 WHEN 'PROVINCE' THEN 1 WHEN 'CITY' THEN 2 WHEN 'DISTRICT' THEN 3 WHEN 'TOWNSHIP' THEN 4 ELSE 5 END AS height
  RETURN {
    report: r.id,
    year: r.year,
    definition: head(COLLECT { MATCH (t)-[:DEFINED_BY]->(d:Definition) WHERE d.report = r.id RETURN d {.*} })
  }
  ORDER BY r.year, coalesce(r.issuedOn, '9999'), height, r.id LIMIT 1000
} AS appearances
