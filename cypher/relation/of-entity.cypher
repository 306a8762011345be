// Relations of an entity, best evidenced first, a page of them.
// $id: canonical id   $afterKey, $afterId: continue after this key and id, or null   $limit: at most this many
MATCH (n:Entity {id: $id})-[r:$TYPES]-(m:Entity)
WITH r, 0 - (r.originCount * 1000000 + r.claimCount) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND r.id > $afterId)
RETURN r {.*} AS relation, key, r.id AS id
ORDER BY key, id
LIMIT $limit
