// Takes work that is done off the list.
// $id: its id
MATCH (p:Pending {id: $id})
DELETE p
