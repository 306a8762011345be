// Starts from the claims with counted evidence in an article.
MATCH (:Article {id: $article})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(c:Claim)
WHERE coalesce(e.live, true)
WITH DISTINCT c
