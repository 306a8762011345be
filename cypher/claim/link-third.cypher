// Joins claims to third parties.
// $rows: [{ id, entity }]
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.entity})
MERGE (c)-[:THIRD]->(e)
