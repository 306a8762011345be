// Writes the pair that claims stand in.
// $rows: [{ id, pairKey }]
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.pairKey = row.pairKey
