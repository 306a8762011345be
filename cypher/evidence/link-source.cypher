// Joins evidence to those who say it, outermost first.
// $rows: [{ id, entity, order, verb }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (s:Entity {id: row.entity})
MERGE (e)-[r:ATTRIBUTED_TO {order: row.order}]->(s)
SET r.verb = row.verb
