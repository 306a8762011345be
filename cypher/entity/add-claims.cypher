// Changes how many claims entities are the ends of; each is locked before its count is read. Gives the new counts.
// $rows: [[id, claims]], sorted by id   $at: any value
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e.lockedAt = $at
WITH e, row
SET e.claimCount = coalesce(e.claimCount, 0) + row[1]
RETURN e.id AS id, e.claimCount AS claims
