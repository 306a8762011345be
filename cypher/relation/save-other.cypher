// Writes relations of one type of what has not happened: one for each subject, predicate and object.
// $rows: [{ subject, object, predicate, values }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:$TYPE {predicate: row.predicate}]->(o)
SET r += row.values
