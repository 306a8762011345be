// Which of some entities are there, and of what kind.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.kind AS kind
