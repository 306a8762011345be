// Claims as they were said: all of some pairs.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
RETURN {{claim/said}} AS claim
