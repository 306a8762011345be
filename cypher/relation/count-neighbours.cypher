// How many neighbours some entities have together.
// $ids: canonical ids
MATCH (n:Entity)-[r:$TYPES]-(m:Entity)
WHERE n.id IN $ids AND NOT m.id IN $ids
RETURN count(DISTINCT m) AS count
