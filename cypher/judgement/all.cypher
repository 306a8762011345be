// All judgements that stand.
MATCH (j:Judgement)
WHERE j.withdrawnAt IS NULL
RETURN j {.*} AS judgement
ORDER BY j.at, j.id
