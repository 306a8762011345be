// Removes relations that nothing adds up to any more.
// $rows: [{ subject, object, id }]
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})-[r:$TYPES]->(o:Entity {id: row.object})
WHERE r.id = row.id
DELETE r
