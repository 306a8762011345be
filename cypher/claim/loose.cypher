// Ids of claims that stand in no pair yet.
// $limit: at most this many
MATCH (c:Claim)
WHERE c.pairKey IS NULL
RETURN c.id AS id
LIMIT $limit
