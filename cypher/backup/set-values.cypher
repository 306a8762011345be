// Sets values of nodes of one label.
// $rows: [{ id, values }]
UNWIND $rows AS row
MATCH (n:$TYPE {id: row.id})
SET n += row.values
