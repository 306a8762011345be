// Ids of all claims that name entities in whatever place, withdrawn ones included.
// $ids: entity ids, not only canonical ones
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT|THIRD|IN_EVENT]-(c:Claim)
RETURN DISTINCT c.id AS id
UNION
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ABOUT|ITEM|AT|ATTRIBUTED_TO]-(:Evidence)-[:EVIDENCE_OF]->(c:Claim)
RETURN DISTINCT c.id AS id
UNION
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ISSUED_BY]-(:Origin)<-[:FROM]-(:Evidence)-[:EVIDENCE_OF]->(c:Claim)
RETURN DISTINCT c.id AS id
UNION
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:PUBLISHED_BY]-(:Article)<-[:QUOTES]-(:Evidence)-[:EVIDENCE_OF]->(c:Claim)
RETURN DISTINCT c.id AS id
