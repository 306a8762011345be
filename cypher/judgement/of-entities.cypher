// Judgements on entities, newest first.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:LEFT|RIGHT]-(j:Judgement)
WITH DISTINCT j
RETURN j {.id, .left, .right, .verdict, .reason, .by, .at, .withdrawnAt} AS judgement
ORDER BY j.at DESC, j.id
