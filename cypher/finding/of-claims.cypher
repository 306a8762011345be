// Contradictions among claims: findings all of whose claims are among these.
// $claims: claim ids   $kinds: finding kinds
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:POINTS_AT]-(f:Finding)
WHERE f.kind IN $kinds AND all(id IN f.claims WHERE id IN $claims)
WITH DISTINCT f
RETURN f { {{finding/told}} } AS finding
ORDER BY f.rank, f.id
