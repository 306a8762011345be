// A page of the active articles with counted evidence about an entity, newest first; and how many there are.
// $ids: the entity's ids   $afterKey, $afterId: continue after this key and id, or null   $limit: at most this many
MATCH (m:Entity)<-[:SUBJECT|OBJECT|THIRD]-(c:Claim {shown: true})<-[:SHOWN_BY]-(:Evidence)-[:QUOTES]->(a:Article {state: 'ACTIVE'})
WHERE m.id IN $ids
WITH DISTINCT a
WITH a, coalesce(a.publishedFirst, '') AS key
WHERE $afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND a.id > $afterId)
RETURN a {.*} AS article, key, a.id AS id
ORDER BY key DESC, id
LIMIT $limit
