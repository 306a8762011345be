// How many relations there are among entities.
// $ids: canonical ids
MATCH (a:Entity)-[r:$TYPES]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
RETURN count(r) AS count
