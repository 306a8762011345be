// Ids of shown claims that name agreements: as object, third party or topic.
// $ids: agreement ids, all members
UNWIND $ids AS id
MATCH (g:Entity {id: id})<-[:OBJECT|THIRD]-(c:Claim {shown: true})
RETURN DISTINCT c.id AS id
UNION
UNWIND $ids AS id
MATCH (g:Entity {id: id})<-[:ABOUT]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(c:Claim {shown: true})
WHERE coalesce(e.live, true)
RETURN DISTINCT c.id AS id
