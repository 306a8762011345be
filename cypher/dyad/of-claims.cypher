// The dyads that claims are in.
// $claims: claim ids
UNWIND $claims AS claim
MATCH (:Claim {id: claim})-[:IN_DYAD]->(d:Dyad)
RETURN claim, d.id AS id
