// Changes how many claims data sets alone tell; each is locked before its count is read.
// $rows: [[id, claims]], sorted by id   $at: any value
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
SET a.lockedAt = $at
WITH a, row
SET a.claimCount = coalesce(a.claimCount, 0) + row[1]
