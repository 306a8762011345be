// The evidence of claims that counts, as folds read it.
// $claims: claim ids, as said   $asOf: only what was certainly public by this day, or null
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence {live: true})
WHERE $asOf IS NULL OR e.reportedLast <= $asOf
RETURN e {.id, .claim, .article, .publisher, .origin, .start, .sources, .verbs, .cues, .certainty, .temporality, .speechAct,
  .topics, .items, .place, .quantities, .reportedAt, .observedOn} AS evidence
