// Relations r among entities. Whoever is one of them has at least $least claims: a number is compared much faster than a list is searched.
// $ids: canonical ids   $among: a map whose keys are these ids   $least: the least claims that one of them has   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:$TYPES]->(b:Entity)
WHERE b.claimCount >= $least AND $among[b.id] = true
  AND ($hidden IS NULL OR r.dataSet IS NULL OR NOT r.dataSet IN $hidden)
