// Ends of relations of one type that a data set alone tells, some of them.
// $dataSet: its id   $limit: at most this many
MATCH (s:Entity)-[r:$TYPE]->(o:Entity)
WHERE r.dataSet = $dataSet
WITH s, o LIMIT $limit
RETURN s.id AS subject, o.id AS object
