// Scopes of the findings that point at claims.
// $claims: claim ids
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:POINTS_AT]-(f:Finding)
RETURN DISTINCT claim, f.scope AS scope
