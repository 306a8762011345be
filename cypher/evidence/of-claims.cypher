// The evidence that claims show, or, of withdrawn ones, all they ever had.
// $claims: leading claim ids   $hidden: data sets that count no more, or null
UNWIND $claims AS claim
MATCH (c:Claim {id: claim, shown: true})<-[:EVIDENCE_OF|SHOWN_BY]-(e:Evidence)
WHERE coalesce(e.live, true)
  AND ($hidden IS NULL OR NOT e.article IN $hidden OR c.dataSet IN $hidden)
MATCH (e)-[:QUOTES]->(a:Article)
RETURN claim, {{evidence/told}} AS evidence
UNION
UNWIND $claims AS claim
MATCH (c:Claim {id: claim, shown: false})<-[:EVIDENCE_OF]-(e:Evidence)
MATCH (e)-[:QUOTES]->(a:Article)
RETURN claim, {{evidence/told}} AS evidence
