// Entities that have exactly these names, aliases included.
// $folded: folded names
UNWIND $folded AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(e:Entity)
RETURN folded, e.canonical AS id, e.kind AS kind, n.main AS main
ORDER BY folded, id
