// Appends decisions. One that is there already stays as it is.
// $rows: [{ id, action, target, by, at, reason }]
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
ON CREATE SET d += row
RETURN d.id AS id
