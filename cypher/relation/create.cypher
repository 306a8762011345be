// Makes relations of one type where there are none of these ends and predicate.
// $rows: [{ subject, object, values }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:$TYPE]->(o)
SET r += row.values
