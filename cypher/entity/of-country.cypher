// Ids of the entities of some countries.
// $ids: country ids
MATCH (e:Entity)
WHERE e.country IN $ids
RETURN e.id AS id
