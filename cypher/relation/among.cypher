// Relations among entities, best evidenced first.
// $ids: canonical ids   $hidden: data sets that count no more, or null   $limit: at most this many
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:$TYPES]->(b:Entity)
WHERE b.id IN $ids
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH r, coalesce(r.originCount, 1) AS origins, r.claimCount AS claims,
  a.id + ' ' + coalesce(r.predicate, type(r)) + ' ' + b.id + ' ' + coalesce(r.mode, 'HAPPENED') AS place
ORDER BY origins DESC, claims DESC, place
LIMIT $limit
RETURN {{relation/shown}} AS relation
ORDER BY origins DESC, claims DESC, place
