// Joins findings to the words they rest on.
// $rows: [{ id, evidence }]
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
MATCH (e:Evidence {id: row.evidence})
MERGE (f)-[:RESTS_ON]->(e)
