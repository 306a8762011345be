// Changes how many claims dyads have, and when one was last reported. They are locked already.
// $rows: [[id, claims, reported]]
UNWIND $rows AS row
MATCH (d:Dyad {id: row[0]})
SET d.claims = d.claims + row[1],
  d.lastReported = CASE WHEN d.lastReported IS NULL OR row[2] > d.lastReported THEN row[2] ELSE d.lastReported END
