// The claims of pairs that a filter lets through.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
{{claim/matches}}
RETURN {{claim/told}} AS claim
