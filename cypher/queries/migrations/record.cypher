// Notes that a migration was applied.
// @param version   number of the migration
// @param name      its words
// @param checksum  of its text, so that a later edit is noticed
// @param at        when, as ISO 8601
CREATE (:Migration {version: $version, name: $name, checksum: $checksum, at: $at})
