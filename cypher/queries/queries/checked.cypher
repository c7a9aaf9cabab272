// The checksum of the named queries that this database has planned.
// @returns checksum
MATCH (c:QueryCheck {id: 'queries'})
RETURN c.checksum AS checksum
