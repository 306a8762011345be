// The articles of the events that claims are grouped into, with the side of their origin and everything stated in them, in the order of the text.
// $claims: claim ids   $asOf: only articles that were certainly public by this day, or null
UNWIND $claims AS claim
MATCH (c:Claim {id: claim, shown: true})
WHERE c.shownEvent IS NOT NULL
MATCH (c)<-[:EVIDENCE_OF|SHOWN_BY]-(e:Evidence)
WHERE coalesce(e.live, true)
  AND ($asOf IS NULL OR coalesce(e.reportedLast, e.reportedAt) <= $asOf)
WITH DISTINCT c.shownEvent AS event, e.article AS article, e.origin AS origin, e.publisher AS publisher
OPTIONAL MATCH (:Origin {id: origin})-[:ISSUED_BY]->(i:Entity)
OPTIONAL MATCH (p:Entity {id: publisher})
WITH event, article, coalesce(CASE WHEN i.kind = 'COUNTRY' THEN i.id ELSE i.country END, CASE WHEN p.kind = 'COUNTRY' THEN p.id ELSE p.country END) AS side
CALL (article) {
  MATCH (:Article {id: article})<-[:QUOTES]-(q:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(s:Claim {shown: true})
  WHERE coalesce(q.live, true)
  WITH s.id AS id, min(coalesce(q.start, 0)) AS at
  ORDER BY at, id
  RETURN collect(id) AS claims
}
RETURN event, article, side, claims
ORDER BY event, article, side
