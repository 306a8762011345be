// Ids of shown claims of the pairs of which one is put in a place.
// $ids: place ids, canonical
UNWIND $ids AS id
MATCH (:Entity {canonical: id})<-[:AT]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(p:Claim {shown: true})
WHERE coalesce(e.live, true)
WITH DISTINCT p.pairKey AS pair
MATCH (c:Claim {pairKey: pair, shown: true})
WHERE c.dataSet IS NULL
RETURN pair, c.id AS id
