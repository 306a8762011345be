// Makes evidence that is not there yet, joined to its claim, article and origin. It counts while its article does; of one that was purged none is made.
// Whoever withdraws the article waits until this is written, or is waited for: a property set from itself is locked before it is read.
// $rows: [{ id, values, claim, origin }]
UNWIND $rows AS row
MATCH (a:Article {id: row.values.article})
SET a.state = a.state
WITH a, row
WHERE a.state <> 'PURGED'
MERGE (e:Evidence {id: row.id})
ON CREATE SET e += row.values, e.live = a.state = 'ACTIVE'
WITH e, a, row
MATCH (c:Claim {id: row.claim})
MATCH (o:Origin {id: row.origin})
MERGE (e)-[:EVIDENCE_OF]->(c)
MERGE (e)-[:QUOTES]->(a)
MERGE (e)-[:FROM]->(o)
