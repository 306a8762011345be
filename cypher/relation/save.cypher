// Writes relations of one type that says something happened: one for each subject and object.
// $rows: [{ subject, object, values }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:$TYPE]->(o)
SET r += row.values
