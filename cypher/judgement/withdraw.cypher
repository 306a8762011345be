// Takes a judgement back.
// $id: judgement id   $at: when
MATCH (j:Judgement {id: $id})
SET j.withdrawnAt = $at
RETURN j.id AS id
