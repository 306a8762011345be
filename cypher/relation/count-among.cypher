// How many relations there are among entities.
// $ids: canonical ids   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:$TYPES]->(b:Entity)
WHERE b.id IN $ids
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
RETURN count(r) AS count
