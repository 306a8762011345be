// Makes origins that are not there yet.
// $rows: [{ id, name, folded, issuer, day }]
UNWIND $rows AS row
MERGE (o:Origin {id: row.id})
ON CREATE SET o += row
RETURN o.id AS id
