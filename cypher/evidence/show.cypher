// Puts evidence under the claims that show it.
// $rows: [{ id, claim }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (c:Claim {id: row.claim})
MERGE (e)-[:SHOWN_BY]->(c)
