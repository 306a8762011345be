// The shortest paths between two entities, as lists of entity ids: only over what is affirmed and has happened.
// $from, $to: canonical ids   $maxLength: at most this many steps   $limit: at most this many paths
MATCH p = allShortestPaths((a:Entity {id: $from})-[:$TYPES*..6]-(b:Entity {id: $to}))
WHERE a.id <> b.id AND length(p) <= $maxLength
WITH [n IN nodes(p) | n.id] AS ids, reduce(weight = 0, r IN relationships(p) | weight + r.originCount) AS weight
RETURN DISTINCT ids, max(weight) AS weight
ORDER BY weight DESC, ids
LIMIT $limit
