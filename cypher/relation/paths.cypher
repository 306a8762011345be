// The shortest paths between two entities, as lists of entity ids: only over what is affirmed and has happened.
// $from, $to: canonical ids   $maxLength: at most this many steps   $hidden: data sets that count no more, or null   $limit: at most this many paths
MATCH p = allShortestPaths((a:Entity {id: $from})-[:$TYPES*..6]-(b:Entity {id: $to}))
WHERE a.id <> b.id
  AND ($hidden IS NULL OR all(r IN relationships(p) WHERE r.dataSet IS NULL OR NOT r.dataSet IN $hidden))
// Apart: where no path is short enough, Neo4j would go through all that there are, for minutes.
WITH p
WHERE length(p) <= $maxLength
WITH [n IN nodes(p) | n.id] AS ids, reduce(weight = 0, r IN relationships(p) | weight + coalesce(r.originCount, 1)) AS weight
RETURN DISTINCT ids, max(weight) AS weight
ORDER BY weight DESC, ids
LIMIT $limit
