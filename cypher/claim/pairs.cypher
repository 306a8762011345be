// All pairs that have claims.
MATCH (c:Claim)
WHERE c.pairKey IS NOT NULL
RETURN DISTINCT c.pairKey AS pair
