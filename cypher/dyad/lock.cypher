// Locks dyads in the order of their ids, so that two writers cannot count at once; makes those that are not there yet.
// $rows: [[id, a, b]], sorted by id   $at: any value
UNWIND $rows AS row
MERGE (d:Dyad {id: row[0]})
ON CREATE SET d.a = row[1], d.b = row[2], d.claims = 0
SET d.lockedAt = $at
