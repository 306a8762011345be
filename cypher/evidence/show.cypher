// Puts evidence under claims that show it and are not those it was said for.
// $rows: [{ id, claim }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (c:Claim {id: row.claim})
MERGE (e)-[:SHOWN_BY]->(c)
