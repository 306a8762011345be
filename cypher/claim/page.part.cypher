// One page of the claims c. What the last key says of a property is compared first: keys cost twice as much.
// $afterKey, $afterId: continue after this key and id, or null   $lastKey: no key beyond this, or null
// $days: the day numbers that they are of, where their index is the place to start, or null   $naming: ids of whom each must name one, or null
// $leastOrigins, $leastDay, $mostDay: what follows from it, or null   $leastDayOfFewest: the least day of those with the fewest origins, or null   $limit: at most this many
  AND ($days IS NULL OR c.day IN $days)
  AND ($naming IS NULL OR c.subject IN $naming OR c.object IN $naming OR any(one IN coalesce(c.third, []) WHERE one IN $naming))
  AND ($leastOrigins IS NULL OR coalesce(c.originCount, 1) >= $leastOrigins)
  AND ($leastDay IS NULL OR coalesce(c.day, -10000000) >= $leastDay)
  AND ($leastDayOfFewest IS NULL OR coalesce(c.day, -10000000) >= $leastDayOfFewest OR c.originCount > $leastOrigins)
  AND ($mostDay IS NULL OR coalesce(c.day, 10000000) <= $mostDay)
{{claim/key}}
WHERE ($lastKey IS NULL OR key <= $lastKey)
  AND ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND c.id > $afterId))
WITH c, key, c.id AS id
ORDER BY key, id
LIMIT $limit
RETURN {{claim/told}} AS claim, key, id
ORDER BY key, id
