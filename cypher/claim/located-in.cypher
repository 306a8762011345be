// Ids of shown LOCATED_IN claims of the places that are put in some others.
// $ids: ids of the others, canonical
UNWIND $ids AS id
MATCH (o:Claim {shownObject: id, predicate: 'LOCATED_IN', shown: true})
WITH DISTINCT o.shownSubject AS place
MATCH (c:Claim {shownSubject: place, predicate: 'LOCATED_IN', shown: true})
RETURN place, c.id AS id
