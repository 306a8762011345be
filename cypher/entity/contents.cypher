// What lies within places or bodies, up to four steps.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:LOCATED_IN|PART_OF*1..4]-(b:Entity)
RETURN DISTINCT b.id AS id
