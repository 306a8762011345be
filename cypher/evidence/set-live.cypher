// Says of the evidence of claims in one article whether it counts.
// $claims: claim ids   $article: the article   $live: whether it counts
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE e.article = $article
SET e.live = $live AND coalesce(e.state, 'ACCEPTED') IN ['ACCEPTED', 'EDITED']
