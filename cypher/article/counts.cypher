// How many claims every data set alone tells.
MATCH (a:Article)
WHERE a.claimCount IS NOT NULL
RETURN a.id AS id, a.claimCount AS claims
