// The best evidenced neighbours of some entities.
// $ids: canonical ids   $hidden: data sets that count no more, or null   $limit: at most this many
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:$TYPES]-(m:Entity)
WHERE NOT m.id IN $ids
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH m, sum(coalesce(r.originCount, 1)) AS origins, sum(r.claimCount) AS claims
ORDER BY origins DESC, claims DESC, m.id
LIMIT $limit
RETURN m.id AS id, origins, claims
ORDER BY origins DESC, claims DESC, id
