// Takes what they add up to off claims, some at a time; says how many.
// $limit: at most this many
MATCH (c:Claim)
WHERE c.shown = true
WITH c LIMIT $limit
SET c.shown = false, c.reportedAt = null
WITH c
OPTIONAL MATCH (c)-[r:IN_DYAD]->(:Dyad)
WITH c, collect(r) AS links
FOREACH (link IN links | DELETE link)
RETURN count(c) AS reset
