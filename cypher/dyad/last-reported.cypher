// Finds anew when a claim of dyads was last reported.
// $ids: dyad ids
UNWIND $ids AS id
MATCH (d:Dyad {id: id})
CALL (d) {
  MATCH (d)<-[:IN_DYAD]-(c:Claim {shown: true})
  RETURN max(coalesce(c.reportedAt, CASE WHEN c.dataSet IS NULL THEN null ELSE c.validFrom END)) AS lastReported
}
SET d.lastReported = lastReported
