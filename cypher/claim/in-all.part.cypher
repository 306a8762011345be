// Starts from all claims.
MATCH (c:Claim)
