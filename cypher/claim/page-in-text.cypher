// A page of an article's claims, in the order of its text.
// $article: article id   $afterKey, $afterId: continue after this offset and id, or null   $limit: at most this many
MATCH (:Article {id: $article})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(c:Claim {shown: true})
WHERE coalesce(e.live, true)
WITH c, min(coalesce(e.start, 0)) AS key
WHERE ($afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND c.id > $afterId))
RETURN {{claim/told}} AS claim, key, c.id AS id
ORDER BY key, id
LIMIT $limit
