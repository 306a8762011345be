// Ids of shown claims grouped into events.
// $ids: event ids
UNWIND $ids AS id
MATCH (c:Claim {shownEvent: id, shown: true})
RETURN id AS event, c.id AS id
