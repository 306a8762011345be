// Removes relations that nothing adds up to any more.
// $rows: [{ subject, object, predicate, mode }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})-[r:$TYPES]->(o:Entity {id: row.object})
WHERE coalesce(r.predicate, type(r)) = row.predicate AND coalesce(r.mode, 'HAPPENED') = row.mode
DELETE r
