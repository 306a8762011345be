// Which of some pieces of evidence are there.
// $ids: evidence ids
UNWIND $ids AS id
MATCH (e:Evidence {id: id})
RETURN id
