// How many neighbours some entities have together.
// $ids: canonical ids   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:$TYPES]-(m:Entity)
WHERE NOT m.id IN $ids
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
RETURN count(DISTINCT m) AS count
