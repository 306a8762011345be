// Locks the ends of claims in the order of their ids, as entity/lock does.
// $ids: claim ids   $at: any value
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT|OBJECT]->(e:Entity)
WITH DISTINCT e
ORDER BY e.id
SET e.lockedAt = $at
