// The evidence of claims that counts, as folds read it.
// $claims: claim ids, as said   $hidden: data sets that count no more, or null   $asOf: only what was certainly public by this day, or null
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE coalesce(e.live, true)
  AND ($hidden IS NULL OR NOT e.article IN $hidden)
  AND ($asOf IS NULL OR coalesce(e.reportedLast, e.reportedAt) <= $asOf)
MATCH (e)-[:QUOTES]->(a:Article)
RETURN e {.id, .claim, .article, publisher: coalesce(e.publisher, a.publisher), .origin, .start, .sources, .verbs, .cues, .certainty, .temporality, .speechAct,
  .topics, .items, .place, .quantities, .reportedAt, .observedOn} AS evidence
