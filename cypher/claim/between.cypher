// Ids of claims of pairs.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
RETURN c.id AS id
