// What changes with every write that touches what entities add up to.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce(e.claimCount, 0) AS claims, e.lockedAt AS lockedAt
