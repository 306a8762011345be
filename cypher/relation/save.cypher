// Writes relations of one type: what the claims of a subject, predicate and object add up to.
// $rows: [{ subject, object, id, values }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:$TYPE {id: row.id}]->(o)
SET r += row.values
