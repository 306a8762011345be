// Finds anew when a claim of dyads was last reported, where one that was reported so late is gone.
// $rows: [[dyad, last day or date that one was reported that is gone]]
UNWIND $rows AS row
MATCH (d:Dyad {id: row[0]})
WHERE d.lastReported IS NULL OR d.lastReported <= row[1]
CALL (d) {
  MATCH (d)<-[:IN_DYAD]-(c:Claim {shown: true})
  RETURN max(coalesce(c.reportedAt, CASE WHEN c.dataSet IS NULL THEN null ELSE c.validFrom END)) AS lastReported
}
SET d.lastReported = lastReported
