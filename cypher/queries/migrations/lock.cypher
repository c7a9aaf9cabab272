// Lets one migration wait for the end of another: the lock is held until the transaction ends.
// @param at  when, as ISO 8601
// @returns lockedAt
MERGE (lock:MigrationLock {id: 'lock'})
SET lock.at = $at
RETURN lock.at AS lockedAt
