// Makes judgements that are not there yet.
// $rows: [{ id, left, right, values }]
UNWIND $rows AS row
MATCH (l:Entity {id: row.left})
MATCH (r:Entity {id: row.right})
MERGE (j:Judgement {id: row.id})
SET j += row.values
MERGE (j)-[:LEFT]->(l)
MERGE (j)-[:RIGHT]->(r)
