// What folds need to know of entities: the canonical one, its kind, name and canonical country.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
OPTIONAL MATCH (c:Entity {id: k.country})
RETURN id AS asked, k.id AS id, k.kind AS kind, k.name AS name, c.canonical AS country, k.single AS single
