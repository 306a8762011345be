// Ids of shown LOCATED_IN claims of places.
// $ids: subject ids, canonical
UNWIND $ids AS id
MATCH (c:Claim {shownSubject: id, predicate: 'LOCATED_IN', shown: true})
RETURN id AS place, c.id AS id
