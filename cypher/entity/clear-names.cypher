// Takes the names off entities, before they get them anew.
// $ids: entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:NAMES]-(n:Name)
DETACH DELETE n
