// What texts of articles say: shown claims, each with the words of the article that count for it.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:QUOTES]-(e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(c:Claim {shown: true})
WHERE coalesce(e.live, true) AND e.start IS NOT NULL
RETURN id AS article, c.id AS id, c.predicate AS predicate, coalesce(c.shownSubject, c.subject) AS subject,
  coalesce(c.shownObject, c.object) AS object, c.mode AS mode, e.id AS evidence, e.start AS start
