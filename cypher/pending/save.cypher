// Notes work that is to follow a write.
// $id: its id   $what: HIDE or SHOW a data set, or REFRESH what names entities   $target: the data set, or null   $entities: ids, or null   $at: when
MERGE (p:Pending {id: $id})
SET p.what = $what, p.target = $target, p.entities = $entities, p.at = $at
