// A page of entities in the order of their names.
// $afterKey, $afterId: continue after this name and id, or null   $limit: at most this many
{{entity/matches}}
  AND ($afterKey IS NULL OR e.name > $afterKey OR (e.name = $afterKey AND e.id > $afterId))
RETURN e { {{entity/told}} } AS entity, e.name AS key, e.id AS id
ORDER BY key, id
LIMIT $limit
