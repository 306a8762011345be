// Ids of the articles that claims rest on or once rested on. Data sets have no text, so no rule looks at one.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE e.start IS NOT NULL
RETURN DISTINCT e.article AS id
