// Ids of shown claims of the pairs of which one is put in a place. What only an imported table says is left out, unless
// something of the pair is denied: it may oppose that.
// $ids: place ids, canonical
UNWIND $ids AS id
MATCH (:Entity {canonical: id})<-[:AT]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(p:Claim {shown: true})
WHERE coalesce(e.live, true)
WITH DISTINCT p.pairKey AS pair
MATCH (c:Claim {pairKey: pair, shown: true})
WHERE c.dataSet IS NULL
RETURN pair, c.id AS id
UNION
UNWIND $ids AS id
MATCH (:Entity {canonical: id})<-[:AT]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(p:Claim {shown: true})
WHERE coalesce(e.live, true)
WITH DISTINCT p.pairKey AS pair
MATCH (d:Claim {pairKey: pair})
WHERE d.polarity = 'DENIED'
WITH DISTINCT pair
MATCH (c:Claim {pairKey: pair, shown: true})
RETURN pair, c.id AS id
