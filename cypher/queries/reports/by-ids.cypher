// Reports by id, without their texts.
// @param ids  ids of reports
// @returns report: properties
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r {.*, text: null} AS report
