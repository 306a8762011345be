// What folds need to know of entities: the canonical one, its kind, name and country as saved.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
RETURN id AS asked, k.id AS id, k.kind AS kind, k.name AS name, k.country AS country, k.single AS single
