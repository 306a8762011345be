// How many neighbours each of some entities has.
// $ids: canonical ids   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:$TYPES]-(m:Entity)
WHERE id <> m.id
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
RETURN id, count(DISTINCT m) AS degree
