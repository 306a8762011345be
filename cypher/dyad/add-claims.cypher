// Changes how many claims dyads have, and when one was last reported; makes those that are not there yet. Who sets a property from what it was
// holds the lock before it is read: two writers count one after the other, in the order of the ids.
// $rows: [[id, a, b, claims, reported]], sorted by id
UNWIND $rows AS row
MERGE (d:Dyad {id: row[0]})
ON CREATE SET d.a = row[1], d.b = row[2], d.claims = 0
SET d.claims = d.claims + row[3],
  d.lastReported = CASE WHEN d.lastReported IS NULL OR row[4] > d.lastReported THEN row[4] ELSE d.lastReported END
