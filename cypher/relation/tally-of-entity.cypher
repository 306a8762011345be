// How many relations an entity has, by how well they are evidenced.
// $id: canonical id   $hidden: data sets that count no more, or null
MATCH (n:Entity {id: $id})-[r:$TYPES]-(m:Entity)
WHERE $id <> m.id
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH 0 - (coalesce(r.originCount, 1) * 1000000 + r.claimCount) AS key
RETURN key, count(key) AS count
