// Entities by id, each as its canonical one.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
RETURN id AS asked, k { {{entity/told}} } AS entity
