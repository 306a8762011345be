// Adds articles that are not there yet.
// $rows: [{ id, values }]
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.values, a.state = 'ACTIVE'
RETURN a.id AS id
