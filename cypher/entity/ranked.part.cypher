// Entities e by the best of their names n: one name each, most claims first. The canonical one is looked up before names are gathered: after, no index helps.
MATCH (k:Entity {id: e.canonical})
WITH k, n.text AS text, CASE WHEN n.main THEN 0 ELSE 1 END AS aliased
ORDER BY aliased, text
WITH k, collect(text) AS texts
RETURN k.id AS id, head(texts) AS matched, k.name AS label, k.kind AS kind
ORDER BY k.claimCount DESC, label, id
LIMIT $limit
