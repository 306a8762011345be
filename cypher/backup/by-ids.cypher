// Nodes of one label by id, with all their properties.
// $ids: their ids
UNWIND $ids AS id
MATCH (n:$TYPE {id: id})
RETURN n {.*} AS node
