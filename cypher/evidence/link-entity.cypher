// Joins evidence to entities that its words name.
// $rows: [{ id, entity }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (x:Entity {id: row.entity})
MERGE (e)-[:$TYPE]->(x)
