// Those who stand between two entities, best evidenced first: only what is affirmed and has happened.
// $from, $to: canonical ids   $limit: at most this many
MATCH (a:Entity {id: $from})-[r:$TYPES]-(m:Entity)
WHERE m.id <> $to
WITH m, sum(r.originCount) AS first
MATCH (m)-[q:$TYPES]-(b:Entity {id: $to})
WITH m, first, sum(q.originCount) AS second
RETURN m.id AS id
ORDER BY CASE WHEN first < second THEN first ELSE second END DESC, first + second DESC, id
LIMIT $limit
