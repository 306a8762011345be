// Takes claims out of their dyads; gives the dyads they were in.
// $claims: claim ids
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})-[r:IN_DYAD]->(d:Dyad)
DELETE r
RETURN DISTINCT d.id AS id
