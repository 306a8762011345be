// One page of the claims c.
// $order: NEWEST, OLDEST or MOST_ORIGINS   $afterKey, $afterId: continue after this key and id, or null   $limit: at most this many
WITH c, CASE $order WHEN 'OLDEST' THEN coalesce(c.day, 10000000) WHEN 'MOST_ORIGINS' THEN 0 - coalesce(c.originCount, 1) ELSE 0 - coalesce(c.day, -10000000) END AS key
WHERE ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND c.id > $afterId))
WITH c, key, c.id AS id
ORDER BY key, id
LIMIT $limit
RETURN c {.*} AS claim, key, id
ORDER BY key, id
