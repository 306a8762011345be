// Removes nodes of one label, some at a time; says how many.
// $limit: at most this many
MATCH (n:$TYPE)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
