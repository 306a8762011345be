// Writes a judgement.
// $id: its id   $values: the judgement   $left, $right: entity ids
MATCH (l:Entity {id: $left})
MATCH (r:Entity {id: $right})
CREATE (j:Judgement {id: $id})
SET j += $values
MERGE (j)-[:LEFT]->(l)
MERGE (j)-[:RIGHT]->(r)
RETURN j.id AS id
