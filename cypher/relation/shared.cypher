// Those who stand between two entities, best evidenced first: only what is affirmed and has happened. Summed by node: of most, no id is read.
// $from, $to: canonical ids   $hidden: data sets that count no more, or null   $limit: at most this many
CALL () {
  MATCH (:Entity {id: $from})-[r:$TYPES]-(m)
  WHERE ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
  RETURN m, sum(coalesce(r.originCount, 1)) AS first, 0 AS second
  UNION ALL
  MATCH (:Entity {id: $to})-[r:$TYPES]-(m)
  WHERE ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
  RETURN m, 0 AS first, sum(coalesce(r.originCount, 1)) AS second
}
WITH m, sum(first) AS first, sum(second) AS second
WHERE first > 0 AND second > 0
WITH m.id AS id, first, second
WHERE id <> $from AND id <> $to
RETURN id
ORDER BY CASE WHEN first < second THEN first ELSE second END DESC, first + second DESC, id
LIMIT $limit
