// Ids of the evidence of claims that was withdrawn at an instant.
// $claims: claim ids, as said   $at: the instant
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence {state: 'WITHDRAWN'})
WHERE e.withdrawnAt = $at
RETURN e.id AS id
