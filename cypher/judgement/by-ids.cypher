// Judgements by id.
// $ids: judgement ids
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j {.id, .left, .right, .verdict, .reason, .by, .at, .withdrawnAt} AS judgement
