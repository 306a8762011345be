// All judgements that stand.
MATCH (j:Judgement)
WHERE j.withdrawnAt IS NULL
RETURN j {.id, .left, .right, .verdict, .reason, .by, .at, .withdrawnAt} AS judgement
ORDER BY j.at, j.id
