// How many relations an entity has.
// $id: canonical id
MATCH (n:Entity {id: $id})-[r:$TYPES]-(m:Entity)
RETURN count(r) AS count
