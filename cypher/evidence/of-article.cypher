// The counted evidence of an article in the order of its text.
// $article: article id   $limit: at most this many
MATCH (a:Article {id: $article})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(:Claim {shown: true})
WHERE coalesce(e.live, true)
RETURN {{evidence/told}} AS evidence
ORDER BY e.start, e.id
LIMIT $limit
