// Ids of the evidence of claims that was not withdrawn by itself.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE coalesce(e.state, 'ACCEPTED') IN ['ACCEPTED', 'EDITED']
RETURN e.id AS id
