// Takes the words out of what joins evidence to those who say it.
// $ids: evidence ids
UNWIND $ids AS id
MATCH (:Evidence {id: id})-[r:ATTRIBUTED_TO]->(:Entity)
SET r.verb = null
