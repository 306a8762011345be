// Ids of shown claims of the pairs of which one is put in a place.
// $ids: place ids, canonical
UNWIND $ids AS id
MATCH (:Entity {canonical: id})<-[:AT]-(:Evidence)-[:SHOWN_BY]->(p:Claim)
WITH DISTINCT p.pairKey AS pair
MATCH (c:Claim {pairKey: pair, shown: true})
RETURN pair, c.id AS id
