// Entities by id, each as its canonical one, and all entities judged the same: what `entity/by-ids` and `entity/resolve` tell, in one question.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
MATCH (m:Entity {canonical: k.id})
RETURN id AS asked, k { {{entity/told}} } AS entity, k.id AS canonical, k.kind AS kind, m.id AS member, coalesce(m.claimCount, 0) AS claims, m.lockedAt AS lockedAt
