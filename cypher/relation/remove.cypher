// Removes relations of one type that nothing adds up to any more.
// $rows: [{ subject, predicate, object }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})-[r:$TYPE]->(o:Entity {id: row.object})
WHERE coalesce(r.predicate, type(r)) = row.predicate
DELETE r
