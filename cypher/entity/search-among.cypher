// Entities of some names, though none is exactly the text: by how a name begins, then one word after the other, then by words.
// $names: folded names   $text: the folded text   $prefix: a space and the folded text   $kinds: kinds or null   $limit: at most this many
UNWIND $names AS name
MATCH (n:Name {folded: name})-[:NAMES]->(e:Entity)
WHERE n.folded <> $text AND ($kinds IS NULL OR e.kind IN $kinds)
MATCH (k:Entity {id: e.canonical})
WITH k, n.text AS text, CASE WHEN n.main THEN 0 ELSE 1 END AS aliased,
  CASE WHEN n.folded STARTS WITH $text THEN 1 WHEN n.padded CONTAINS $prefix THEN 2 ELSE 3 END AS rank
ORDER BY rank, aliased, text
WITH k, min(rank) AS rank, collect(text) AS texts
RETURN k.id AS id, head(texts) AS matched, k.name AS label, k.kind AS kind
ORDER BY rank, k.claimCount DESC, label, id
LIMIT $limit
