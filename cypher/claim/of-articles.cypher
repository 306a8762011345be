// Ids of shown claims with counted evidence in articles.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(c:Claim {shown: true})
WHERE coalesce(e.live, true)
RETURN DISTINCT id AS article, c.id AS id
