// What folds need to know of entities, as entity/briefs tells it, and the same of their countries.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
RETURN id AS asked, k.id AS id, k.kind AS kind, k.name AS name, k.country AS country, k.single AS single
UNION
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (k:Entity {id: e.canonical})
MATCH (h:Entity {id: k.country})
MATCH (w:Entity {id: h.canonical})
RETURN h.id AS asked, w.id AS id, w.kind AS kind, w.name AS name, w.country AS country, w.single AS single
