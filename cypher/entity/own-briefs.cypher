// What entity/briefs tells, of entities as they are saved themselves: right of those that are canonical.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS asked, e.canonical AS id, e.kind AS kind, e.name AS name, e.country AS country, e.single AS single
