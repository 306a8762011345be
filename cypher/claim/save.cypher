// Makes claims that are not there yet; what is there keeps what it says. A grouping into an event is set where it has none.
// $rows: [{ id, values, event }]
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.values, c.shown = false, c.leader = row.id
SET c.event = coalesce(c.event, row.event)
RETURN c.id AS id
