// Active articles of some days that tell of some entities, or of which nothing is read yet: those first that tell of most of them.
// $days: first days of publication dates   $among: entity ids as keys, each true   $limit: at most this many
MATCH (a:Article)
WHERE a.publishedFirst IN $days AND a.state = 'ACTIVE' AND a.text <> ''
CALL (a) {
  MATCH (a)<-[:QUOTES]-(:Evidence)-[:EVIDENCE_OF]->(c:Claim)
  UNWIND [coalesce(c.shownSubject, c.subject), coalesce(c.shownObject, c.object)] AS id
  WITH DISTINCT id
  WITH CASE WHEN $among[id] = true THEN 1 ELSE 0 END AS hit
  RETURN coalesce(sum(hit), 0) AS shared, count(hit) AS named
}
WITH a, shared, named
WHERE shared > 0 OR named = 0
WITH a, shared ORDER BY shared DESC, a.id LIMIT $limit
RETURN a.id AS id, a.publisher AS publisher, a.origin AS origin, a.folded AS folded, shared
ORDER BY shared DESC, id
