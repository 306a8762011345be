// Relations of an entity, best evidenced first, a page of them. What the last key says of a property is compared first, and nothing
// is asked of the other end before: a hub has very many.
// $id: canonical id   $afterKey, $afterId: continue after this key and id, or null   $lastKey: no key beyond this, or null
// $leastOrigins, $leastClaims: the origins and claims that this key tells of, or null   $hidden: data sets that count no more, or null   $limit: at most this many
MATCH (n:Entity {id: $id})-[r:$TYPES]-()
WHERE ($leastClaims IS NULL OR r.claimCount >= $leastClaims OR r.originCount > $leastOrigins)
  AND ($leastOrigins IS NULL OR coalesce(r.originCount, 1) >= $leastOrigins)
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH r, 0 - (coalesce(r.originCount, 1) * 1000000 + r.claimCount) AS key
WHERE ($lastKey IS NULL OR key <= $lastKey)
  AND ($afterKey IS NULL OR key >= $afterKey)
WITH r, key, startNode(r).id AS subject, endNode(r).id AS object
WHERE subject <> object
WITH r, key, subject + ' ' + coalesce(r.predicate, type(r)) + ' ' + object + ' ' + coalesce(r.mode, 'HAPPENED') AS id
WHERE ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))
WITH r, key, id
ORDER BY key, id
LIMIT $limit
RETURN {{relation/shown}} AS relation, key, id
ORDER BY key, id
