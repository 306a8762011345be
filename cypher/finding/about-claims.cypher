// The findings that speak of claims, contradictions first.
// $claims: claim ids
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:POINTS_AT]-(f:Finding)
RETURN claim, f { {{finding/told}} } AS finding
ORDER BY f.rank, f.id
