// Starts from the claims of entities.
// $members: the ids of the entities and of those judged the same
UNWIND $members AS member
MATCH (:Entity {id: member})<-[:SUBJECT|OBJECT|THIRD]-(c:Claim)
WITH DISTINCT c
