// Which of some claims have evidence that was withdrawn by itself.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE coalesce(e.state, 'ACCEPTED') = 'WITHDRAWN'
RETURN DISTINCT claim
