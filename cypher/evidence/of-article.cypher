// The counted evidence of an article in the order of its text.
// $article: article id   $limit: at most this many
MATCH (:Article {id: $article})<-[:QUOTES]-(e:Evidence)-[:SHOWN_BY]->(:Claim)
RETURN e {.*} AS evidence
ORDER BY e.start, e.id
LIMIT $limit
