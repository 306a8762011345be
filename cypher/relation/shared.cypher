// Those who stand between two entities, best evidenced first: only what is affirmed and has happened.
// $from, $to: canonical ids   $hidden: data sets that count no more, or null   $limit: at most this many
MATCH (a:Entity {id: $from})-[r:$TYPES]-(m:Entity)
WHERE m.id <> $to
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH m, sum(coalesce(r.originCount, 1)) AS first
MATCH (m)-[q:$TYPES]-(b:Entity {id: $to})
WHERE ($hidden IS NULL OR q.dataSet IS NULL OR NOT q.dataSet IN $hidden)
WITH m, first, sum(coalesce(q.originCount, 1)) AS second
RETURN m.id AS id
ORDER BY CASE WHEN first < second THEN first ELSE second END DESC, first + second DESC, id
LIMIT $limit
