// Entities by the best of their names n: one name each, most claims first.
WITH e.canonical AS id, n.text AS text, CASE WHEN n.main THEN 0 ELSE 1 END AS aliased
ORDER BY aliased, text
WITH id, collect(text) AS texts
MATCH (k:Entity {id: id})
RETURN id, head(texts) AS matched, k.name AS label, k.kind AS kind
ORDER BY k.claimCount DESC, label, id
LIMIT $limit
