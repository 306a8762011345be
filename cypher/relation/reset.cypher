// Removes relations of one type, some at a time; says how many.
// $limit: at most this many
MATCH (:Entity)-[r:$TYPE]->(:Entity)
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS removed
