// Locks the ends of claims, and who they are judged the same as, in the order of their ids, as entity/lock does: two may say the same of one in
// other names, and share no end.
// $ids: claim ids   $at: any value
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT|OBJECT]->(e:Entity)
UNWIND [e.id, e.canonical] AS end
WITH DISTINCT end
ORDER BY end
MATCH (k:Entity {id: end})
SET k.lockedAt = $at
