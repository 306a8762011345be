// Counts the claims of dyads anew.
// $ids: dyad ids
UNWIND $ids AS id
MATCH (d:Dyad {id: id})
CALL (d) {
  MATCH (d)<-[:IN_DYAD]-(c:Claim {shown: true})
  RETURN count(c) AS claims, max(c.reportedAt) AS lastReported
}
SET d.claims = claims, d.lastReported = lastReported
