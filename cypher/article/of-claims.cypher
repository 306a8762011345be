// Ids of the articles that claims rest on or once rested on.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
RETURN DISTINCT e.article AS id
