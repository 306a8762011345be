// Removes nodes of one label, some at a time; says how many.
// $keepTombstones: whether what tells that a text was purged stays   $limit: at most this many
MATCH (n:$TYPE)
WHERE $keepTombstones = false OR (n.tombstone IS NULL AND (n.action IS NULL OR n.action <> 'purge'))
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
