// What ids in a filter mean: the canonical entity behind each, its kind, and all entities judged the same, with what tells when their claims change.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
MATCH (m:Entity {canonical: k.id})
RETURN id AS asked, k.id AS canonical, k.kind AS kind, m.id AS member, coalesce(m.claimCount, 0) AS claims, m.lockedAt AS lockedAt
