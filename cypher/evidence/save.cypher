// Makes evidence that is not there yet. It counts while its article does; of one that was purged none is made.
// $rows: [{ id, values }]
UNWIND $rows AS row
MATCH (a:Article {id: row.values.article})
WHERE a.state <> 'PURGED'
MERGE (e:Evidence {id: row.id})
ON CREATE SET e += row.values, e.live = a.state = 'ACTIVE'
RETURN e.id AS id
