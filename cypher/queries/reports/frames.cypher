// Reports by id, without their texts, with the place that each is about and its sections in document order.
// @param ids  ids of reports
// @returns report: properties; place: properties; sections: list of properties
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r {.*, text: null} AS report,
  head(COLLECT { MATCH (p:Entity:Place {id: r.place}) RETURN p {.*} }) AS place,
  COLLECT { MATCH (s:Section {report: id}) RETURN s {.*} ORDER BY s.start, s.depth } AS sections
