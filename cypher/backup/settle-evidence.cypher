// Gives evidence the publisher that it had; what was withdrawn does not count.
// $rows: [{ id, publisher, withdrawn }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
SET e.publisher = row.publisher, e.live = CASE WHEN row.withdrawn THEN false ELSE e.live END
