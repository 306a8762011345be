// The evidence that claims show, or, of withdrawn ones, all they ever had.
// $claims: leading claim ids
UNWIND $claims AS claim
MATCH (c:Claim {id: claim, shown: true})<-[:SHOWN_BY]-(e:Evidence)
RETURN claim, e {.*} AS evidence
UNION
UNWIND $claims AS claim
MATCH (c:Claim {id: claim, shown: false})<-[:EVIDENCE_OF]-(e:Evidence)
RETURN claim, e {.*} AS evidence
