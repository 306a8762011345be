// Forgets pairs that a data set no longer shares.
// $ids: ids of shared pairs
UNWIND $ids AS id
MATCH (p:SharedPair {id: id})
DELETE p
