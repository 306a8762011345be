// Active articles about entities, for each name that their text holds.
// $rows: [{ id, text }]: an entity's id and a name   $limit: at most this many for each
UNWIND $rows AS row
CALL (row) {
  MATCH (m:Entity {id: row.id})<-[:SUBJECT|OBJECT|THIRD]-(c:Claim {shown: true})
  WHERE c.dataSet IS NULL
  MATCH (c)<-[:EVIDENCE_OF|SHOWN_BY]-(e:Evidence)-[:QUOTES]->(a:Article)
  WHERE coalesce(e.live, true) AND a.text CONTAINS row.text
  WITH DISTINCT a ORDER BY a.id LIMIT $limit
  RETURN collect(a.id) AS articles
}
RETURN row.id AS id, row.text AS text, articles
