// Joins origins to those who issued them.
// $rows: [{ id, issuer }]
UNWIND $rows AS row
MATCH (o:Origin {id: row.id})
MATCH (e:Entity {id: row.issuer})
MERGE (o)-[:ISSUED_BY]->(e)
