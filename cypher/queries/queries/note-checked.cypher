// Notes that the database has planned the named queries.
// @param checksum  of all their texts
MERGE (c:QueryCheck {id: 'queries'})
SET c.checksum = $checksum
