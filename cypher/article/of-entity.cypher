// A page of the active articles with counted evidence about an entity, newest first.
// $ids: the entity's ids   $afterKey, $afterId: continue after this key and id, or null   $limit: at most this many
{{article/about-entity}}
WITH a, coalesce(a.publishedFirst, '') AS key
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND a.id > $afterId))
RETURN a { {{article/told}} } AS article, key, a.id AS id
ORDER BY key DESC, id
LIMIT $limit
