// Counts the shown claims at the ends of entities anew.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (k:Entity {id: id})
CALL (k) {
  MATCH (m:Entity {canonical: k.id})<-[:SUBJECT|OBJECT]-(c:Claim {shown: true})
  RETURN count(DISTINCT c) AS claims
}
SET k.claimCount = claims
