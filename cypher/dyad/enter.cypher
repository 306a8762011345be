// Puts claims into dyads.
// $rows: [{ claim, id, a, b }]
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MERGE (d:Dyad {id: row.id})
ON CREATE SET d.a = row.a, d.b = row.b, d.claims = 0
MERGE (c)-[:IN_DYAD]->(d)
