// Entities by name or alias: exact, then prefix, then the beginning of any word.
// $text: the folded text   $prefix: a space and the folded text   $words: a space and each folded word   $kinds: kinds or null   $limit: at most this many
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.padded CONTAINS $words[0] AND all(word IN $words WHERE n.padded CONTAINS word)
  AND ($kinds IS NULL OR e.kind IN $kinds)
WITH e.canonical AS id, n.text AS text,
  CASE WHEN n.folded = $text THEN 0 WHEN n.folded STARTS WITH $text THEN 1 WHEN n.padded CONTAINS $prefix THEN 2 ELSE 3 END AS rank,
  CASE WHEN n.main THEN 0 ELSE 1 END AS aliased
ORDER BY rank, aliased, text
WITH id, min(rank) AS rank, collect(text) AS texts
MATCH (k:Entity {id: id})
RETURN id, rank, head(texts) AS matched, k.name AS label, k.kind AS kind
ORDER BY rank, k.claimCount DESC, label, id
LIMIT $limit
