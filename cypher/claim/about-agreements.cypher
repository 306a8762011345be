// Ids of shown claims that name agreements: as object, third party or topic.
// $ids: agreement ids, all members
UNWIND $ids AS id
MATCH (g:Entity {id: id})<-[:OBJECT|THIRD]-(c:Claim {shown: true})
RETURN DISTINCT c.id AS id
UNION
UNWIND $ids AS id
MATCH (g:Entity {id: id})<-[:ABOUT]-(:Evidence)-[:SHOWN_BY]->(c:Claim {shown: true})
RETURN DISTINCT c.id AS id
