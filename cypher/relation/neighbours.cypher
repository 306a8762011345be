// The best evidenced neighbours of some entities.
// $ids: canonical ids   $limit: at most this many
MATCH (n:Entity)-[r:$TYPES]-(m:Entity)
WHERE n.id IN $ids AND NOT m.id IN $ids
WITH m, sum(r.originCount) AS origins, sum(r.claimCount) AS claims
RETURN m.id AS id
ORDER BY origins DESC, claims DESC, id
LIMIT $limit
