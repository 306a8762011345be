// Writes what claims add up to. A null takes a value away.
// $rows: [{ id, values }]
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.values
