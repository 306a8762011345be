// How many relations an entity has.
// $id: canonical id   $hidden: data sets that count no more, or null
MATCH (n:Entity {id: $id})-[r:$TYPES]-(m:Entity)
WHERE $id <> m.id
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
RETURN count(r) AS count
