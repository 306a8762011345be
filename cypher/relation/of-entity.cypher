// Relations of an entity, best evidenced first, a page of them.
// $id: canonical id   $afterKey, $afterId: continue after this key and id, or null   $lastKey: no key beyond this, or null   $leastOrigins: the origins that this key tells of, or null   $hidden: data sets that count no more, or null   $limit: at most this many
MATCH (n:Entity {id: $id})-[r:$TYPES]-(m:Entity)
WHERE ($leastOrigins IS NULL OR coalesce(r.originCount, 1) >= $leastOrigins)
  AND $id <> m.id
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH r, 0 - (coalesce(r.originCount, 1) * 1000000 + r.claimCount) AS key
WHERE ($lastKey IS NULL OR key <= $lastKey)
  AND ($afterKey IS NULL OR key >= $afterKey)
WITH r, key, startNode(r).id + ' ' + coalesce(r.predicate, type(r)) + ' ' + endNode(r).id + ' ' + coalesce(r.mode, 'HAPPENED') AS id
WHERE ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
WITH r, key, id
ORDER BY key, id
LIMIT $limit
RETURN {{relation/shown}} AS relation, key, id
ORDER BY key, id
