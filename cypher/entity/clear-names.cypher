// Takes the names off entities, before they get them anew.
// $ids: entity ids
UNWIND $ids AS id
MATCH (n:Name)-[:NAMES]->(e:Entity {id: id})
DETACH DELETE n
