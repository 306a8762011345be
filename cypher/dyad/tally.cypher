// How many dyads there are of each number of claims.
MATCH (d:Dyad)
WHERE d.claims > 0
WITH 0 - d.claims AS key
RETURN key, count(key) AS count
