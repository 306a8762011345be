// How many claims every entity is the end of.
MATCH (e:Entity)
RETURN e.id AS id, e.canonical AS canonical, coalesce(e.claimCount, 0) AS claims
