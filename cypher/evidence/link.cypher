// Joins evidence to its claim, article and origin.
// $rows: [{ id, claim, article, origin }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (c:Claim {id: row.claim})
MATCH (a:Article {id: row.article})
MATCH (o:Origin {id: row.origin})
MERGE (e)-[:EVIDENCE_OF]->(c)
MERGE (e)-[:QUOTES]->(a)
MERGE (e)-[:FROM]->(o)
