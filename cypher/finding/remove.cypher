// Removes findings that are found no more.
// $ids: finding ids
UNWIND $ids AS id
MATCH (f:Finding {id: id})
DETACH DELETE f
