// Starts from the claims of an entity that no other was judged the same as: each names it once.
// $entity: entity id
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|THIRD]-(c:Claim)
