// Entities that have exactly these names, aliases included, each with the country of its canonical one, as saved.
// $folded: folded names
UNWIND $folded AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(e:Entity)
MATCH (k:Entity {id: e.canonical})
RETURN folded, e.id AS id, k.id AS canonical, k.kind AS kind, n.main AS main, k.country AS country
ORDER BY folded, id
