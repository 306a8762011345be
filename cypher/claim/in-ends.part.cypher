// Starts from the claims that join two entities.
// $pairs: the pair keys there may be
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
