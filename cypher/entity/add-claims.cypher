// Changes how many claims entities are the ends of. Who sets a property from what it was holds the lock before it is read: two writers count one
// after the other, in the order of the ids.
// $rows: [[id, claims]], sorted by id
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e.claimCount = coalesce(e.claimCount, 0) + row[1]
