// Locks entities in the order of their ids, so that two writers cannot count at once. The property means nothing else.
// $ids: entity ids, sorted   $at: any value
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.lockedAt = $at
