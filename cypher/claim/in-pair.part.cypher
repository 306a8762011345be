// Starts from the claims of one subject, predicate and object.
// $pair: pair key
MATCH (c:Claim {pairKey: $pair})
