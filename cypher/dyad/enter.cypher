// Puts claims into dyads.
// $rows: [{ claim, id }]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (d:Dyad {id: row.id})
MERGE (c)-[:IN_DYAD]->(d)
