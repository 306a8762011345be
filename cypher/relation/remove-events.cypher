// Removes relations of one type that a data set alone tells, some at a time; says how many.
// $dataSet: its id   $limit: at most this many
MATCH (:Entity)-[r:$TYPE]->(:Entity)
WHERE r.dataSet = $dataSet
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS removed
