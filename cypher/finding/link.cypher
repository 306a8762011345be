// Joins findings to the claims they point at.
// $rows: [{ id, claim }]
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
MATCH (c:Claim {id: row.claim})
MERGE (f)-[:POINTS_AT]->(c)
