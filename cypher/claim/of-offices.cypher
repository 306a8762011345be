// Ids of shown HOLDS_OFFICE claims of offices.
// $ids: office ids, canonical
UNWIND $ids AS id
MATCH (c:Claim {shownObject: id, predicate: 'HOLDS_OFFICE', shown: true})
RETURN id AS office, c.id AS id
