// Takes the claims of entities out of their pairs: judged the same as others, they stand in other ones.
// $ids: entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
SET c.pairKey = null
