// Findings by id.
// $ids: finding ids
UNWIND $ids AS id
MATCH (f:Finding {id: id})
RETURN f { {{finding/told}} } AS finding
