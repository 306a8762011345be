// What the rows of claims say that were not withdrawn by themselves: where it was, and by which day the first was reported.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE coalesce(e.state, 'ACCEPTED') IN ['ACCEPTED', 'EDITED']
RETURN claim, collect(e.place) AS places, min(coalesce(e.reportedLast, e.reportedAt)) AS reported
