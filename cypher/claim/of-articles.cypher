// Ids of shown claims with counted evidence in articles.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:QUOTES]-(:Evidence)-[:SHOWN_BY]->(c:Claim)
RETURN DISTINCT id AS article, c.id AS id
