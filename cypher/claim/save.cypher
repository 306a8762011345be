// Makes claims that are not there yet, joined to their two ends; what is there keeps what it says. A grouping into an event is set where it has none.
// $rows: [{ id, values, event }]
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.values, c.shown = false, c.leader = row.id
SET c.event = coalesce(c.event, row.event)
WITH c, row
MATCH (s:Entity {id: row.values.subject})
MATCH (o:Entity {id: row.values.object})
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
