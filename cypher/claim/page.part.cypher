// One page of the claims c.
// $afterKey, $afterId: continue after this key and id, or null   $lastKey: no key beyond this, or null   $limit: at most this many
{{claim/key}}
WHERE ($lastKey IS NULL OR key <= $lastKey)
  AND ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND c.id > $afterId))
WITH c, key, c.id AS id
ORDER BY key, id
LIMIT $limit
RETURN c { {{claim/told}}, .shown } AS claim, key, id
ORDER BY key, id
