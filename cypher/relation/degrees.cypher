// How many neighbours each of some entities has, and how many of them are among the shown.
// $ids: canonical ids   $shown: canonical ids   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:$TYPES]-(m:Entity)
WHERE n.id <> m.id
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
WITH DISTINCT id, m
RETURN id, count(m) AS degree, sum(CASE WHEN m.id IN $shown THEN 1 ELSE 0 END) AS shown
