// What the claims of pairs add up to that a filter lets through and rows of tables alone tell.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
{{claim/matches}}
WITH pair, c.dataSet AS dataSet, min(c.validFrom) AS first, max(c.validFrom) AS last, count(c) AS claims
RETURN pair, dataSet, first, last, claims
