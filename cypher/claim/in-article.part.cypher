// Starts from the claims with counted evidence in an article.
MATCH (:Article {id: $article})<-[:QUOTES]-(:Evidence)-[:SHOWN_BY]->(c:Claim)
WITH DISTINCT c
