// All relations that entities are the subject of.
// $ids: entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$TYPES]->(:Entity)
RETURN {{relation/shown}} AS relation
