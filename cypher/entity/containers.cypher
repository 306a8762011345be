// Where places lie: every place or body that contains them, up to four steps.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[:LOCATED_IN|PART_OF*1..4]->(b:Entity)
RETURN DISTINCT id AS inner, b.id AS outer
