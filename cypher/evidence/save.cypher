// Makes evidence that is not there yet.
// $rows: [{ id, values }]
UNWIND $rows AS row
MERGE (e:Evidence {id: row.id})
ON CREATE SET e += row.values, e.live = true
RETURN e.id AS id
