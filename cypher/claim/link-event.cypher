// Groups claims into events.
// $rows: [{ id, event }]
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.event})
MERGE (c)-[:IN_EVENT]->(e)
