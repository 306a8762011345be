// Takes evidence off the claims that show it.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)-[r:SHOWN_BY]->(:Claim)
DELETE r
