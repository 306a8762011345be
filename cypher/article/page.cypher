// A page of articles, newest first, undated last.
// $afterKey, $afterId: continue after this key and id, or null   $limit: at most this many
{{article/matches}}
WITH a, coalesce(a.publishedFirst, '') AS key
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND a.id > $afterId))
RETURN a { {{article/told}} } AS article, key, a.id AS id
ORDER BY key DESC, id
LIMIT $limit
