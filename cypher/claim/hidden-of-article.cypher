// Claims that are not shown though an article has words for them that would count, some of them.
// $article: the article   $limit: at most this many
MATCH (:Article {id: $article})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF]->(c:Claim)
WHERE e.live = false AND coalesce(e.state, 'ACCEPTED') IN ['ACCEPTED', 'EDITED']
WITH DISTINCT c LIMIT $limit
RETURN c.id AS id
