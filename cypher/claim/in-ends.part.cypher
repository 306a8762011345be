// Starts from the claims with these two ends.
MATCH (c:Claim {ends: $ends})
