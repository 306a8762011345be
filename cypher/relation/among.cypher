// Relations among entities, best evidenced first.
// $ids: canonical ids   $limit: at most this many
MATCH (a:Entity)-[r:$TYPES]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
RETURN r {.*} AS relation
ORDER BY r.originCount DESC, r.claimCount DESC, r.id
LIMIT $limit
