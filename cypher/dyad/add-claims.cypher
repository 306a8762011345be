// Changes how many claims dyads have, and when one was last reported; makes those that are not there yet. Each is locked before its count is read,
// in the order of their ids, so that two writers cannot count at once.
// $rows: [[id, a, b, claims, reported]], sorted by id   $at: any value
UNWIND $rows AS row
MERGE (d:Dyad {id: row[0]})
ON CREATE SET d.a = row[1], d.b = row[2], d.claims = 0
SET d.lockedAt = $at
WITH d, row
SET d.claims = d.claims + row[3],
  d.lastReported = CASE WHEN d.lastReported IS NULL OR row[4] > d.lastReported THEN row[4] ELSE d.lastReported END
