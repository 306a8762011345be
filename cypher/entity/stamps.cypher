// What changes with every write that touches what entities, or others judged the same, add up to.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (m:Entity {canonical: id})
WITH id, count(m) AS members, sum(coalesce(m.lockedAt, 0)) AS lockedAt, sum(CASE WHEN m.id = id THEN coalesce(m.claimCount, 0) ELSE 0 END) AS claims
RETURN id, members, lockedAt, claims
