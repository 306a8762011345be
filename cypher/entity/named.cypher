// Entities that have exactly these names, aliases included, each with the canonical country it belongs to.
// $folded: folded names
UNWIND $folded AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(e:Entity)
MATCH (k:Entity {id: e.canonical})
OPTIONAL MATCH (c:Entity {id: k.country})
RETURN folded, e.id AS id, k.id AS canonical, k.kind AS kind, n.main AS main, c.canonical AS country
ORDER BY folded, id
