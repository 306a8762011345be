// How many active articles have counted evidence about an entity.
// $ids: the entity's ids
MATCH (m:Entity)<-[:SUBJECT|OBJECT|THIRD]-(c:Claim {shown: true})<-[:SHOWN_BY]-(:Evidence)-[:QUOTES]->(a:Article {state: 'ACTIVE'})
WHERE m.id IN $ids
RETURN count(DISTINCT a) AS count
