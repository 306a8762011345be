// Ids of the entities of some countries.
// $ids: country ids
UNWIND $ids AS id
MATCH (e:Entity {country: id})
RETURN e.id AS id
