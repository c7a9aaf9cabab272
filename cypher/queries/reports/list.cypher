// One page of reports, newest first within a place.
// @choice order  ASC | DESC
// @param reports  ids that the report must be among, or null
// @param after    position after which the page begins, or null
// @param before   position before which the page ends, or null
// @param limit    rows at most
// @returns reports: list of properties without their text; total: of all pages
CALL () {
  MATCH (r:Report)
  WHERE $reports IS NULL OR r.id IN $reports
  RETURN collect(r) AS matched
}
CALL (matched) {
  UNWIND matched AS r
  WITH r
  WHERE ($after IS NULL OR r.position > $after) AND ($before IS NULL OR r.position < $before)
  WITH r ORDER BY r.position $$order LIMIT $limit
  RETURN collect(r {.*, text: null}) AS reports
}
RETURN reports, size(matched) AS total
