// The migrations that were applied to this database, in order.
// @returns version, name, checksum
MATCH (m:Migration)
RETURN m.version AS version, m.name AS name, m.checksum AS checksum
ORDER BY version
