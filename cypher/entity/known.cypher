// Entities that have some names, aliases included: each as its canonical one, with what a reader of texts must know of it.
// $folded: folded names
UNWIND $folded AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(e:Entity)
MATCH (k:Entity {id: e.canonical})
RETURN DISTINCT folded, k.id AS id, k.kind AS kind, k.name AS name, k.aliases AS aliases, k.country AS country
ORDER BY folded, id
